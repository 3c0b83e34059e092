using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-209.</summary>
public sealed class OccupancyMovedToBoundTests : CheckTests
{
    [Fact]
    public void A_mean_below_the_bound_is_found() =>
        Finds<OccupancyMovedToBound>("RF-209", Severity.Warning, Valid().Set("occupancy", "first", 91m).Set("occupancy", "second", 95m), "Belægning!I8", "93,0");

    [Fact]
    public void A_mean_above_the_bound_is_found() =>
        Finds<OccupancyMovedToBound>("RF-209", Severity.Warning, Valid().Set("occupancy", "first", 101m).Set("occupancy", "second", 102m), "Belægning!I8", "101,5");

    [Fact]
    public void A_mean_within_the_bounds_is_not() => Passes<OccupancyMovedToBound>(Valid());

    [Fact]
    public void An_approved_own_figure_is_not() => Passes<OccupancyMovedToBound>(Valid().Set("occupancy", "first", 91m).Set("occupancy", "second", 95m).Set("occupancy", "own", 93m).Set("occupancy", "approval", "Takstgruppen, punkt 4"));
}
