using Rammevaerk.Rates.Domain.Insight;

namespace Rammevaerk.Rates.Rules.Insight;

/// <summary>What a reported purchase costs at the year's rate.</summary>
/// <param name="Purchase">The purchase.</param>
/// <param name="Rate">The service's rate; null when the year has none.</param>
/// <param name="Units">Units in the year; null when they cannot be told.</param>
public sealed record PurchaseCost(Purchase Purchase, InsightRate? Rate, decimal? Units)
{
    /// <summary>True when the units are worked out of the places, and not told by the buyer.</summary>
    public bool IsEstimate => Purchase.Units is null;

    /// <summary>Kroner in the year; null when it cannot be told.</summary>
    public decimal? Cost => Rounded(Rate?.Rate * Units);

    /// <summary>How much more the same units cost than at the rate of the year before, kroner; null when it cannot be told.</summary>
    public decimal? More => Rounded((Rate?.Rate - Rate?.LastRate) * Units);

    /// <summary>The units as told, or the places times the units of a place in the year.</summary>
    public static PurchaseCost Of(Purchase purchase, InsightRate? rate) =>
        new(purchase, rate, purchase.Units ?? (purchase.Places * rate?.UnitsOfPlace));

    private static decimal? Rounded(decimal? kroner) =>
        kroner is { } known ? decimal.Round(known, 2, MidpointRounding.AwayFromZero) : null;
}
