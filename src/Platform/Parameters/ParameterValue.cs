using System.Text.RegularExpressions;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;

namespace Rammevaerk.Platform.Parameters;

/// <summary>A parameter's value between what people type (4,5) and what is stored (4.5).</summary>
public static partial class ParameterValue
{
    private const decimal MostPercent = 1000m;
    private const decimal MostPlaces = 100_000m;
    private const decimal MostAmount = 1_000_000_000_000m;
    private const int MostDecimals = 6;
    private const int MostDays = 366;
    private const int LongestChoice = 100;

    /// <summary>The stored text of what was typed: RV-755 nothing or no number, RV-756 out of range, RV-757 no such choice.</summary>
    /// <param name="key">Name of the parameter.</param>
    /// <param name="unit">What it is counted in.</param>
    /// <param name="typed">As typed, with a decimal comma.</param>
    public static Result<string> Parse(string key, ParameterUnit unit, string? typed)
    {
        var text = (typed ?? "").Trim();
        if (unit == ParameterUnit.Choice)
        {
            text = Spaces().Replace(text, key == ParameterKeys.ReminderDays ? "" : " ");
            return text.Length <= LongestChoice && ParameterChoices.Allow(key, text)
                ? text
                : ParameterFaults.NotAChoice(text, key);
        }

        if (!Written().IsMatch(text))
        {
            return ParameterFaults.NotANumber(text);
        }

        var plain = text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        if (
            !decimal.TryParse(
                plain,
                System.Globalization.NumberStyles.AllowDecimalPoint,
                Danish.Invariant,
                out var number
            )
        )
        {
            return ParameterFaults.NotANumber(text);
        }

        var (least, most, whole) = Range(unit);
        return number < least || number > most || (whole && !decimal.IsInteger(number))
            ? ParameterFaults.OutOfRange(text, least, most, whole)
            : number.ToString("0.############", Danish.Invariant);
    }

    /// <summary>The stored text as it is typed into a field.</summary>
    public static string Typed(ParameterRow row) =>
        row.Unit == ParameterUnit.Choice ? row.Text : row.Text.Replace('.', ',');

    /// <summary>What stands after the field.</summary>
    public static string UnitWord(ParameterUnit unit) =>
        unit switch
        {
            ParameterUnit.Percent => "procent",
            ParameterUnit.Kroner => "kroner",
            ParameterUnit.Places => "pladser",
            ParameterUnit.Days => "dage",
            ParameterUnit.Decimals => "decimaler",
            ParameterUnit.Number => "tal",
            ParameterUnit.Choice => "valg",
            _ => throw new ArgumentOutOfRangeException(nameof(unit)),
        };

    private static (decimal Least, decimal Most, bool Whole) Range(ParameterUnit unit) =>
        unit switch
        {
            ParameterUnit.Percent => (0m, MostPercent, false),
            ParameterUnit.Places => (0m, MostPlaces, false),
            ParameterUnit.Days => (1m, MostDays, true),
            ParameterUnit.Decimals => (0m, MostDecimals, true),
            _ => (0m, MostAmount, false),
        };

    /// <summary>Points only between thousands, so that an English 4.5 is refused and not read as 45.</summary>
    [GeneratedRegex(
        @"^(\d{1,3}(\.\d{3})+|\d{1,13})(,\d{1,12})?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Written();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Spaces();
}
