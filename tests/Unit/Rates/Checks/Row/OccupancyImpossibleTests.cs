using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-213.</summary>
public sealed class OccupancyImpossibleTests : CheckTests
{
    [Fact]
    public void A_share_is_found() =>
        Finds<OccupancyImpossible>("RF-213", Severity.Error, Valid().Set("occupancy", "first", 0.942m), "Belægning!D8", "0,942");

    [Fact]
    public void More_than_120_per_cent_is_found() =>
        Finds<OccupancyImpossible>("RF-213", Severity.Error, Valid().Set("occupancy", "second", 120.1m), "Belægning!E8", "120,1");

    [Fact]
    public void Up_to_120_per_cent_is_not() => Passes<OccupancyImpossible>(Valid().Set("occupancy", "second", 120m));
}
