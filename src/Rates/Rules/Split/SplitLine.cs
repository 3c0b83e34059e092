using Rammevaerk.Kernel.Figures;

namespace Rammevaerk.Rates.Rules.Split;

/// <summary>One service, or one of its levels, under both models.</summary>
/// <param name="Level">Name of the level; empty for the whole service.</param>
/// <param name="Hours">Hours of service per unit.</param>
/// <param name="Places">Full-time places; null where they are not known.</param>
/// <param name="Whole">What is paid with the whole rate, kroner per unit.</param>
/// <param name="BaseRate">Kroner per unit.</param>
/// <param name="ServiceRate">Kroner per hour.</param>
/// <param name="Price">What is paid with the split rate, kroner per unit.</param>
/// <param name="Yearly">The difference, kroner a year; null where places, units or occupancy are not known.</param>
/// <param name="IsEstimate">True where the file does not split the rate.</param>
public sealed record SplitLine(
    string Level,
    Figure Hours,
    Figure? Places,
    Figure Whole,
    Figure BaseRate,
    Figure ServiceRate,
    Figure Price,
    Figure? Yearly,
    bool IsEstimate
)
{
    /// <summary>Kroner per unit more, or less when negative.</summary>
    public Figure Difference => SplitEffectRule.Difference(Price, Whole);

    /// <summary>The difference as a share of the whole rate; null where that is 0.</summary>
    public decimal? Share => Whole.Value == 0m ? null : Difference.Value / Whole.Value;
}
