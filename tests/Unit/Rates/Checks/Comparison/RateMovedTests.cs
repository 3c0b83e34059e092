using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Comparison;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Comparison;

/// <summary>RF-401.</summary>
public sealed class RateMovedTests : CheckTests
{
    [Fact]
    public void A_rate_that_moves_more_than_5_per_cent_is_found() =>
        Finds<RateMoved>("RF-401", Severity.Warning, ValidNextYear().Line("pay", 6_900_123.50m), "Takster!K8", "+");

    [Fact]
    public void A_rate_that_falls_is_found_too() =>
        Finds<RateMoved>("RF-401", Severity.Warning, ValidNextYear().Line("pay", 5_200_123.50m), "Takster!K8", "−");

    [Fact]
    public void A_rate_that_moves_less_is_not() => Passes<RateMoved>(ValidNextYear().Line("pay", 6_300_123.50m));

    [Fact]
    public void Without_last_year_there_is_nothing_to_compare() => Passes<RateMoved>(Valid().Line("pay", 9_900_123.50m));
}
