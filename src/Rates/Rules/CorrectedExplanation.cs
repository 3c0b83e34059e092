using Rammevaerk.Kernel.Figures;

namespace Rammevaerk.Rates.Rules;

/// <summary>How the derivation of a corrected or renewed rate says that another number took the place of the computed one.</summary>
public static class CorrectedExplanation
{
    /// <summary>What stands where the formula would.</summary>
    public const string Formula = "rettet tal i stedet for det offentliggjorte";

    /// <summary>The same of a new rate in the year, which is no mended error.</summary>
    public const string Renewed = "ny takst fra en dag i året i stedet for den, der gjaldt før";

    /// <summary>The derivation of what stood before the correction or the new rate; null for a rate that is as it was computed.</summary>
    public static Explanation? Before(Explanation rate) =>
        rate is { Rule: null, Formula: Formula or Renewed, Inputs: [var before] } ? before : null;

    /// <summary>The derivation of the rate as it was computed, below all corrections.</summary>
    public static Explanation Computed(Explanation rate) => Before(rate) is { } before ? Computed(before) : rate;
}
