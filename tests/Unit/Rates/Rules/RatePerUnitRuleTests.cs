using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Rules;

namespace Rammevaerk.Tests.Unit.Rates.Rules;

/// <summary>RATE-2: (basis + overhead + post-regulation) / (places × units × occupancy), rounded once at the end.</summary>
public sealed class RatePerUnitRuleTests
{
    [Fact]
    public void A_home_shares_its_cost_by_places_days_and_occupancy() =>
        // (8,000,000 + 360,000 − 100,000) / (12 × 365 × 0.956)
        RatePerUnitRule.Compute(8_000_000m, 360_000m, -100_000m, 12m, 365m, 0.956m, 2).Value.ShouldBe(1972.64m);

    [Fact]
    public void A_deficit_raises_the_rate_and_a_surplus_lowers_it()
    {
        var plain = Rate(0m);

        Rate(100_000m).ShouldBeGreaterThan(plain);
        Rate(-100_000m).ShouldBeLessThan(plain);
    }

    [Fact]
    public void Nothing_is_rounded_before_the_end() =>
        // 100 / 3 places = 33.333…, × 3 services' worth of units would show an early rounding
        RatePerUnitRule.Compute(1m, 0.005m, 0m, 1m, 1m, 0.01m, 2).Value.ShouldBe(100.5m);

    [Fact]
    public void A_half_oere_goes_away_from_zero()
    {
        RatePerUnitRule.Compute(2.345m, 0m, 0m, 1m, 1m, 1m, 2).Value.ShouldBe(2.35m);
        RatePerUnitRule.Compute(-2.345m, 0m, 0m, 1m, 1m, 1m, 2).Value.ShouldBe(-2.35m);
    }

    [Fact]
    public void An_area_may_publish_whole_kroner() =>
        RatePerUnitRule.Compute(8_000_000m, 360_000m, -100_000m, 12m, 365m, 0.956m, 0).Value.ShouldBe(1973m);

    [Fact]
    public void A_file_gives_the_rate_of_its_figures() =>
        // 8,223,532.75 × 1.042 / (12 × 365 × 0.956) = 2,046.417…
        RateFileBuilder.Valid().Rates().Services[0].Rate!.Value.Value.ShouldBe(2046.42m);

    [Fact]
    public void A_leap_year_has_365_days_too()
    {
        var ordinary = RateFileBuilder.Valid().Year(2027).Rates().Services[0];
        var leap = RateFileBuilder.Valid().Year(2028).Rates().Services[0];

        leap.UnitsPerYear!.Value.Value.ShouldBe(365m);
        leap.Rate.ShouldBe(ordinary.Rate);
    }

    [Fact]
    public void Day_offers_divide_by_their_opening_days() =>
        RateFileBuilder.ValidDay().Rates().Services[0].UnitsPerYear!.Value.Value.ShouldBe(225m);

    [Fact]
    public void Some_day_offers_are_open_every_day() =>
        RateFileBuilder.ValidDay().Set("offers", "openingDays", 365m).Rates().Services[0].UnitsPerYear!.Value.Value.ShouldBe(365m);

    [Theory]
    [InlineData("fremmøde")]
    [InlineData("time")]
    [InlineData("forløb")]
    [InlineData("måned")]
    public void Other_units_have_their_own_number(string unit) =>
        RateFileBuilder
            .Valid()
            .Set("offers", "unit", unit)
            .Set("offers", "units", 12m)
            .Rates()
            .Services[0]
            .UnitsPerYear!.Value.Value.ShouldBe(12m);

    [Theory]
    [InlineData("300", 300)]
    [InlineData(null, 365)]
    public void Respite_by_day_and_night_has_its_own_days_or_the_areas(string? units, int used) =>
        RateFileBuilder
            .Valid()
            .Set("offers", "type", "Aflastning og akut")
            .Set("offers", "units", units)
            .Rates()
            .Services[0]
            .UnitsPerYear!.Value.Value.ShouldBe(used);

    [Theory]
    [InlineData("offers", "places")]
    [InlineData("offers", "unit")]
    [InlineData("occupancy", "first")]
    public void Without_a_figure_it_rests_on_there_is_no_rate(string sheet, string column) =>
        RateFileBuilder.Valid().Set(sheet, column, (string?)null).Rates().Services[0].Rate.ShouldBeNull();

    [Theory]
    [InlineData("Budget!C12")]
    [InlineData("Budget!C49")]
    [InlineData("Regulering!D8")]
    [InlineData("Tilbud!K8")]
    public void An_unreadable_amount_gives_no_rate(string cell) =>
        RateFileBuilder.Valid().Overwritten(cell, "ca. en million").Rates().Services[0].Rate.ShouldBeNull();

    [Fact]
    public void Unreadable_units_of_a_respite_offer_give_no_rate() =>
        RateFileBuilder
            .Valid()
            .Set("offers", "type", "Aflastning og akut")
            .Set("offers", "units", "ca. 300 dage")
            .Rates()
            .Services[0]
            .Rate.ShouldBeNull();

    private static decimal Rate(decimal regulation) =>
        RatePerUnitRule.Compute(8_000_000m, 360_000m, regulation, 12m, 365m, 0.956m, 2).Value;
}
