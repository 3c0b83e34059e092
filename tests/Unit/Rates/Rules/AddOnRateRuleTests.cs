using Rammevaerk.Rates.Rules;

namespace Rammevaerk.Tests.Unit.Rates.Rules;

/// <summary>RATE-7: an add-on costs its own lines, overhead at the service's percentage and its own post-regulation.</summary>
public sealed class AddOnRateRuleTests
{
    [Fact]
    public void Own_cost_overhead_and_regulation_are_shared_by_the_budgeted_units() =>
        AddOnRateRule.Compute(100_000m, 4_500m, -2_000m, 250m, 2).Value.ShouldBe(410m);

    [Fact]
    public void The_overhead_is_the_services_and_occupancy_plays_no_part() =>
        // 88,000.50 × 1.042 / 200 = 458.4826…
        Rate(RateFileBuilder.Valid().AddOn()).ShouldBe(458.48m);

    [Fact]
    public void Its_own_post_regulation_moves_it() =>
        Rate(RateFileBuilder.Valid().AddOn().Set("addOns", "regulation", 1_000m)).ShouldBe(463.48m);

    [Fact]
    public void It_follows_the_overhead_of_its_service() =>
        Rate(RateFileBuilder.Valid().Overhead(0m).AddOn()).ShouldBe(440m);

    [Theory]
    [InlineData("parent", "Y003")]
    [InlineData("units", null)]
    [InlineData("regulation", "lidt")]
    public void Without_a_service_units_or_a_readable_amount_there_is_no_rate(string column, string? value) =>
        RateFileBuilder.Valid().AddOn().Set("addOns", column, value).Rates().AddOns[0].Rate.ShouldBeNull();

    private static decimal Rate(RateFileBuilder file) => file.Rates().AddOns[0].Rate!.Value.Value;
}
