using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Rules;

namespace Rammevaerk.Rates.Features.Trials;

/// <summary>What a small change of one input does to a rate.</summary>
/// <param name="Words">The change, in Danish.</param>
/// <param name="Step">Kroner the rate moves.</param>
public sealed record RateMove(string Words, decimal Step);

/// <summary>What moves a service's rate: the engine's own rules run again with one input changed at a time.</summary>
public static class RateSensitivity
{
    private const decimal OccupancyPoint = 0.01m;
    private const decimal Amount = 100_000m;
    private const decimal OverheadPoints = 0.1m;

    /// <summary>The moves; empty when the rate cannot be computed.</summary>
    public static IReadOnlyList<RateMove> Of(ComputedService service, RateRuleParameters parameters)
    {
        if (
            service is not { Rate: { } rate, UnitsPerYear: { } units, Occupancy: { Value: > OccupancyPoint } occupancy }
        )
        {
            return [];
        }

        var row = service.Service;
        decimal Moved(Figure basis, Figure overhead, decimal places, decimal share) =>
            RatePerUnitRule
                .Compute(basis, overhead, service.Regulation.Value, places, units.Value, share, parameters.RateDecimals)
                .Value - rate.Value;
        Figure Overhead(decimal basis, decimal morePoints) =>
            OverheadRule.Compute(
                row.OverheadPercent with
                {
                    Value = row.OverheadPercent.OrZero + morePoints,
                },
                basis,
                traced: false
            );

        var (basis, overhead, places) = (service.Basis.Value, service.Overhead.Value, row.Places.OrZero);
        return
        [
            new("1 procentpoint højere belægning", Moved(basis, overhead, places, occupancy.Value + OccupancyPoint)),
            new("1 procentpoint lavere belægning", Moved(basis, overhead, places, occupancy.Value - OccupancyPoint)),
            new("1 plads mere", Moved(basis, overhead, places + 1m, occupancy.Value)),
            new(
                "100.000 kr. mere i budgettet",
                Moved(basis + Amount, Overhead(basis + Amount, 0m), places, occupancy.Value)
            ),
            new(
                "0,1 procentpoint mere i overhead",
                Moved(basis, Overhead(basis, OverheadPoints), places, occupancy.Value)
            ),
        ];
    }
}
