using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-212.</summary>
public sealed class OccupancyMissingTests : CheckTests
{
    [Fact]
    public void No_occupancy_at_all_is_found() =>
        Finds<OccupancyMissing>("RF-212", Severity.Error, Valid().Set("occupancy", "first", (string?)null).Set("occupancy", "second", (string?)null), "Belægning!D8", "ikke to aflæsninger");

    [Fact]
    public void One_reading_is_not_enough() =>
        Finds<OccupancyMissing>("RF-212", Severity.Error, Valid().Set("occupancy", "second", (string?)null), "Belægning!E8", "ikke to aflæsninger");

    [Fact]
    public void A_new_offer_says_what_it_expects() => Passes<OccupancyMissing>(Valid().Set("occupancy", "first", (string?)null).Set("occupancy", "second", (string?)null).Set("occupancy", "expected", 96m));
}
