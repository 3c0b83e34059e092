using System.Collections.Immutable;
using System.Globalization;
using Rammevaerk.Kernel.Figures;

namespace Rammevaerk.Kernel;

/// <summary>How numbers, dates and words are written for Danish readers: 1.234,56 with a true minus and hard spaces.</summary>
public static class Danish
{
    /// <summary>The minus sign of typography, not the hyphen.</summary>
    public const char Minus = '−';

    /// <summary>A space that does not break the line.</summary>
    public const char HardSpace = '\u00A0';

    /// <summary>Danish culture; numbers, dates and the order of æ, ø and å.</summary>
    public static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("da-DK");

    /// <summary>For what programs read.</summary>
    public static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>Compares names as a Danish telephone book does.</summary>
    public static readonly StringComparer Order = StringComparer.Create(Culture, ignoreCase: true);

    /// <summary>The months' names in small letters; januar is the first.</summary>
    public static readonly ImmutableArray<string> Months =
    [
        "januar",
        "februar",
        "marts",
        "april",
        "maj",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "december",
    ];

    private static readonly NumberFormatInfo Format = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NumberGroupSizes = [3],
        NegativeSign = Minus.ToString(),
    };

    /// <summary>A number with the decimals it has and no more: 1.234,5.</summary>
    public static string Number(decimal value) => value.ToString("#,##0.############", Format);

    /// <summary>A number with exactly so many decimals.</summary>
    public static string Number(decimal value, int decimals) =>
        decimal.Round(value, decimals, MidpointRounding.AwayFromZero)
            .ToString("N" + decimals.ToString(Invariant), Format);

    /// <summary>Kroner and øre with the unit: 2.461,37 kr.</summary>
    public static string Kroner(decimal value) => $"{Number(value, 2)}{HardSpace}kr.";

    /// <summary>A share as per cent: 0.956 is 95,6 %.</summary>
    public static string Percent(decimal share, int decimals = 1)
    {
        var points = share * 100m;
        var shown = decimal.Round(points, decimals) == points ? Number(points, decimals) : Number(points);
        return $"{shown}{HardSpace}%";
    }

    /// <summary>Whose: Karens, DASSOS’, Max’.</summary>
    public static string Genitive(string name) =>
        name.Length > 0 && char.ToLower(name[^1], Culture) is ('s' or 'x' or 'z') ? $"{name}’" : $"{name}s";

    /// <summary>A date as people write it: 12. maj 2020.</summary>
    public static string Date(DateOnly date) => date.ToString("d. MMMM yyyy", Culture);

    /// <summary>A time of day as people write it: 9.30.</summary>
    public static string Clock(TimeOnly time) => time.ToString("H.mm", Invariant);

    /// <summary>A figure by its unit; extra decimals show what was rounded away.</summary>
    public static string Figure(decimal value, Unit unit, bool withUnit = false, int extraDecimals = 0) =>
        unit switch
        {
            Unit.Kroner => Number(value, 2 + extraDecimals) + (withUnit ? $"{HardSpace}kr." : ""),
            Unit.Percent => Percent(extraDecimals == 0 ? value : decimal.Round(value, 3 + extraDecimals)),
            Unit.Places => Number(value) + (withUnit ? $"{HardSpace}{(value == 1m ? "plads" : "pladser")}" : ""),
            Unit.Units => Number(value, decimal.Truncate(value) == value ? 0 : 2),
            Unit.Number => decimal.Round(value, 6) == value ? Number(value) : Number(value, 4),
            _ => throw new ArgumentOutOfRangeException(nameof(unit)),
        };
}
