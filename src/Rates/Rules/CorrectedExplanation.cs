using Rammevaerk.Kernel.Figures;

namespace Rammevaerk.Rates.Rules;

/// <summary>How the derivation of a corrected rate says that another number took the place of the computed one.</summary>
public static class CorrectedExplanation
{
    /// <summary>What stands where the formula would.</summary>
    public const string Formula = "rettet tal i stedet for det offentliggjorte";

    /// <summary>The derivation of what stood before the correction; null for a rate that is not corrected.</summary>
    public static Explanation? Before(Explanation rate) =>
        rate is { Rule: null, Formula: Formula, Inputs: [var before] } ? before : null;

    /// <summary>The derivation of the rate as it was computed, below all corrections.</summary>
    public static Explanation Computed(Explanation rate) => Before(rate) is { } before ? Computed(before) : rate;
}
