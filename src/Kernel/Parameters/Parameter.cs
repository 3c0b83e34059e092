using System.Globalization;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Kernel.Time;

namespace Rammevaerk.Kernel.Parameters;

/// <summary>The key of an area (samarbejdsområde), such as midtjylland; danmark is the whole country.</summary>
public readonly record struct AreaKey(string Value)
{
    /// <summary>For parameters set by law for the whole country.</summary>
    public static readonly AreaKey Country = new("danmark");

    public override string ToString() => Value;
}

/// <summary>What a parameter's value is counted in, as the parameter file says it.</summary>
public enum ParameterUnit
{
    Number,
    Percent,
    Kroner,
    Places,
    Days,
    Decimals,
    Choice,
}

/// <summary>One dated number (or choice) of an area, with the source that set it.</summary>
/// <param name="Key">Name, such as overhead-max.</param>
/// <param name="Area">The area it counts for, or the whole country.</param>
/// <param name="Label">What users call it, in Danish.</param>
/// <param name="Unit">What it is counted in.</param>
/// <param name="Text">The value as entered: 4.5 (percentage points for per cent), or a word for a choice.</param>
/// <param name="Validity">The days it counts for.</param>
/// <param name="Source">The agreement, law or decision that set it; DEFAULT where none is known.</param>
public sealed record Parameter(
    string Key,
    AreaKey Area,
    string Label,
    ParameterUnit Unit,
    string Text,
    Period Validity,
    string Source
)
{
    /// <summary>The word a source begins with when no source is known and the value is our own choice.</summary>
    public const string DefaultSource = "DEFAULT";

    /// <summary>No thousands separator: a Danish 4,5 must not become 45.</summary>
    private const NumberStyles Written = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>True when no source is known.</summary>
    public bool IsDefault => Source.StartsWith(DefaultSource, StringComparison.Ordinal);

    /// <summary>The value as a number; percentages as shares. Null when the text is no number.</summary>
    public decimal? Number =>
        decimal.TryParse(Text, Written, Danish.Invariant, out var number)
            ? (Unit == ParameterUnit.Percent ? number / 100m : number)
            : null;

    /// <summary>The value as users read it.</summary>
    public string Shown =>
        Unit switch
        {
            ParameterUnit.Percent when Number is { } share => Danish.Percent(share),
            ParameterUnit.Kroner when Number is { } amount => Danish.Kroner(amount),
            ParameterUnit.Places when Number is { } places => Danish.Figure(places, Figures.Unit.Places, withUnit: true),
            ParameterUnit.Days when Number is { } days => $"{Danish.Number(days)}{Danish.HardSpace}dage",
            _ when Number is { } number => Danish.Number(number),
            _ => Text,
        };

    /// <summary>Where the value comes from, as shown beside it.</summary>
    public string Origin => $"{Shown} {Validity} · {Source}";

    /// <summary>The value as a figure: silent, or with its derivation.</summary>
    /// <exception cref="InvalidOperationException">The value is no number.</exception>
    public Figure Figure(bool traced)
    {
        var value = Number ?? throw new InvalidOperationException($"{Key} is not a number.");
        return traced ? Figures.Figure.From(new Input(value, Label, FigureUnit, this)) : value;
    }

    private Unit FigureUnit =>
        Unit switch
        {
            ParameterUnit.Percent => Figures.Unit.Percent,
            ParameterUnit.Kroner => Figures.Unit.Kroner,
            ParameterUnit.Places => Figures.Unit.Places,
            ParameterUnit.Days => Figures.Unit.Units,
            ParameterUnit.Number or ParameterUnit.Decimals or ParameterUnit.Choice => Figures.Unit.Number,
            _ => throw new InvalidOperationException(Unit.ToString()),
        };
}
