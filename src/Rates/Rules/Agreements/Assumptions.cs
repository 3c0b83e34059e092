namespace Rammevaerk.Rates.Rules.Agreements;

/// <summary>What somebody supposes about a year's rates to see what would become of them.</summary>
/// <param name="Savings">Taken off every cost line, as a share; negative adds.</param>
/// <param name="Occupancy">Added to the occupancy, as a share: 0.01 is one point.</param>
/// <param name="Overhead">Overhead as a share of the basis; null for each service's own.</param>
/// <param name="Price">The year's rise of prices and pay as a share; null for the table's own.</param>
/// <param name="Places">Change of places as a share: 0.05 is five per cent more. The costs stay.</param>
public sealed record Assumptions(
    decimal Savings = 0m,
    decimal Occupancy = 0m,
    decimal? Overhead = null,
    decimal? Price = null,
    decimal Places = 0m
)
{
    /// <summary>True when no rate changes.</summary>
    public bool LeaveRates => Savings == 0m && Occupancy == 0m && Overhead is null && Places == 0m;
}
