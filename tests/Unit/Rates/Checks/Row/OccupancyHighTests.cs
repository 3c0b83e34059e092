using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-210.</summary>
public sealed class OccupancyHighTests : CheckTests
{
    [Fact]
    public void Occupancy_above_98_is_found() =>
        Finds<OccupancyHigh>("RF-210", Severity.Warning, Valid().Set("occupancy", "first", 99.4m).Set("occupancy", "second", 99.8m), "Belægning!I8", "99,6");

    [Fact]
    public void Occupancy_of_98_is_not() => Passes<OccupancyHigh>(Valid().Set("occupancy", "first", 98m).Set("occupancy", "second", 98m));
}
