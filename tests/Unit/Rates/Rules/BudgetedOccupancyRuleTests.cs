using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Figures;

namespace Rammevaerk.Tests.Unit.Rates.Rules;

/// <summary>RATE-5: mean of two readings, then the bounds, then one decimal.</summary>
public sealed class BudgetedOccupancyRuleTests
{
    [Theory]
    [InlineData("94.2", "97.0", "0.956")]
    [InlineData("91", "95", "0.95")]
    [InlineData("99.4", "99.8", "0.996")]
    [InlineData("101", "102", "1")]
    [InlineData("95", "95", "0.95")]
    [InlineData("95.0", "95.1", "0.951")]
    [InlineData("95.1", "95.2", "0.952")]
    public void A_home_has_the_mean_within_95_and_100(string first, string second, string used) =>
        Occupancy(Readings(RateFileBuilder.Valid(), first, second)).ShouldBe(Parsed(used));

    [Theory]
    [InlineData("Dag", "SEL § 104")]
    [InlineData("Skole", "Folkeskoleloven § 20")]
    public void Day_offers_and_schools_have_the_same_bounds(string type, string basis) =>
        Occupancy(
                Readings(RateFileBuilder.ValidDay(), "91", "95").Set("offers", "type", type).Set("offers", "basis", basis)
            )
            .ShouldBe(0.95m);

    [Theory]
    [InlineData("87", "89", "0.9")]
    [InlineData("91", "93", "0.92")]
    public void Respite_has_90_as_its_lowest(string first, string second, string used) =>
        Occupancy(Readings(RateFileBuilder.Valid(), first, second).Set("offers", "type", "Aflastning og akut"))
            .ShouldBe(Parsed(used));

    [Fact]
    public void The_bound_comes_before_the_rounding() =>
        // a bound with two decimals is rounded with the mean: 95.26 is published as 95.3
        Occupancy(Readings(RateFileBuilder.Valid().With("occupancy-min", "95.26"), "91", "95")).ShouldBe(0.953m);

    [Fact]
    public void The_mean_is_not_rounded_before_the_bound() =>
        // 94.96 would be 95.0 if it were rounded first; then a bound of 94.98 would not move it
        Occupancy(Readings(RateFileBuilder.Valid().With("occupancy-min", "95.04"), "94.96", "94.96")).ShouldBe(0.95m);

    [Fact]
    public void The_rate_divides_by_the_published_figure()
    {
        // the mean 95.65 is published as 95.7
        var service = Readings(RateFileBuilder.Valid(), "95.6", "95.7").Rates().Services[0];

        service.Occupancy!.Value.Value.ShouldBe(0.957m);
        service.Rate!.Value.Value.ShouldBe(
            decimal.Round(8_223_532.75m * 1.042m / (12m * 365m * 0.957m), 2, MidpointRounding.AwayFromZero)
        );
    }

    [Fact]
    public void An_own_figure_with_its_approval_replaces_the_computed_one() =>
        Occupancy(Own("88.04").Set("occupancy", "approval", "Takstgruppen 3. juni 2026, punkt 4")).ShouldBe(0.88m);

    [Fact]
    public void An_own_figure_without_approval_is_not_used() => Occupancy(Own("88")).ShouldBe(0.956m);

    [Fact]
    public void The_derivation_says_that_an_own_figure_is_approved()
    {
        var rates = Own("88").Set("occupancy", "approval", "Takstgruppen").Rates(traced: true);

        Explanation.Of(rates.Services[0].Occupancy!.Value).Formula!.ShouldContain("godkendt");
    }

    [Theory]
    [InlineData("92", "0.95")]
    [InlineData("96.25", "0.963")]
    [InlineData("104", "1")]
    public void A_new_offer_gives_what_it_expects_within_the_same_bounds(string expected, string used) =>
        Occupancy(
                RateFileBuilder
                    .Valid()
                    .Set("occupancy", "first", (string?)null)
                    .Set("occupancy", "second", (string?)null)
                    .Set("occupancy", "expected", Parsed(expected))
            )
            .ShouldBe(Parsed(used));

    [Fact]
    public void An_expected_figure_does_not_make_up_for_one_missing_reading() =>
        RateFileBuilder
            .Valid()
            .Set("occupancy", "second", (string?)null)
            .Set("occupancy", "expected", 96m)
            .Rates()
            .Services[0]
            .Occupancy.ShouldBeNull();

    [Theory]
    [InlineData("t-3 t-2", "Belægning 2024 (faktisk)", "Belægning 2025 (faktisk)")]
    [InlineData("t-2 t-1", "Belægning 2025 (faktisk)", "Belægning 2026 (forventet)")]
    public void Which_years_are_read_is_a_parameter_and_named_in_the_file(string pair, string first, string second)
    {
        var rates = RateFileBuilder.Valid().With("occupancy-readings", pair).Rates();

        rates.Parameters.FirstReading.ShouldBe(first);
        rates.Parameters.SecondReading.ShouldBe(second);
    }

    private static decimal Occupancy(RateFileBuilder file) => file.Rates().Services[0].Occupancy!.Value.Value;

    private static RateFileBuilder Own(string points) => RateFileBuilder.Valid().Set("occupancy", "own", Parsed(points));

    private static RateFileBuilder Readings(RateFileBuilder file, string first, string second) =>
        file.Set("occupancy", "first", Parsed(first)).Set("occupancy", "second", Parsed(second));

    private static decimal Parsed(string text) => decimal.Parse(text, Danish.Invariant);
}
