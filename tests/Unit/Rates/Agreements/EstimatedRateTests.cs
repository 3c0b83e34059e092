using FsCheck;
using FsCheck.Fluent;
using Rammevaerk.Rates.Rules.Agreements;
using Rammevaerk.Rates.Rules.Movement;

namespace Rammevaerk.Tests.Unit.Rates.Agreements;

/// <summary>RATE-13D: a rate under assumptions.</summary>
public sealed class EstimatedRateTests
{
    private const int Decimals = 2;

    [Fact]
    public void Without_assumptions_a_rate_is_what_it_is_also_when_it_was_corrected()
    {
        EstimatedRateRule.Compute(AgreementSample.Home(), new(), Decimals).ShouldBe(1989.84m);
        EstimatedRateRule.Compute(AgreementSample.Home(2000m), new(), Decimals).ShouldBe(2000m);
    }

    [Fact]
    public void A_saving_takes_its_share_of_costs_and_overhead_and_leaves_the_regulation()
    {
        // (8,360,000 × 0.98 − 28,000) / (12 × 365 × 0.956) = 1,949.91
        EstimatedRateRule.Compute(AgreementSample.Home(), new(Savings: 0.02m), Decimals).ShouldBe(1949.91m);
    }

    [Fact]
    public void Occupancy_places_and_overhead_are_put_into_the_formula()
    {
        decimal Of(Assumptions assumed) => EstimatedRateRule.Compute(AgreementSample.Home(), assumed, Decimals);

        Of(new(Occupancy: 0.01m)).ShouldBe(decimal.Round(8_332_000m / (12m * 365m * 0.966m), 2));
        Of(new(Places: 0.25m)).ShouldBe(decimal.Round(8_332_000m / (15m * 365m * 0.956m), 2));
        Of(new(Overhead: 0.06m)).ShouldBe(decimal.Round(8_452_000m / (12m * 365m * 0.956m), 2));
    }

    [Fact]
    public void Occupancy_never_passes_a_hundred_per_cent()
    {
        EstimatedRateRule
            .Compute(AgreementSample.Home(), new(Occupancy: 0.2m), Decimals)
            .ShouldBe(decimal.Round(8_332_000m / (12m * 365m), 2));
    }

    [Fact]
    public void Of_the_rate_alone_nothing_can_be_learned_of_its_costs()
    {
        var one = EstimatedRateRule.WithoutCosts(AgreementSample.Home());
        var other = EstimatedRateRule.WithoutCosts(
            AgreementSample.Home() with
            {
                Parts =
                [
                    .. AgreementSample
                        .Home()
                        .Parts.Select(part => part.IsDivisor ? part : part with { Value = part.Value / 2m }),
                ],
            }
        );

        one.Parts.ShouldBe(other.Parts);
        one.Parts.Count(part => !part.IsDivisor).ShouldBe(1);
        EstimatedRateRule.Compute(one, new(Savings: 0.1m), Decimals).ShouldBe(1790.86m);
    }

    [Fact]
    public void A_larger_saving_never_gives_a_higher_rate() =>
        Prop.ForAll(
                Gen.Choose(-20, 50).ToArbitrary(),
                Gen.Choose(0, 20).ToArbitrary(),
                (saving, more) =>
                    EstimatedRateRule.Compute(AgreementSample.Home(), new(Savings: (saving + more) / 100m), Decimals)
                    <= EstimatedRateRule.Compute(AgreementSample.Home(), new(Savings: saving / 100m), Decimals)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void An_add_on_has_its_own_units_and_no_occupancy()
    {
        var parts = new RateParts(
            [
                .. AgreementSample
                    .Home()
                    .Parts.Where(part => part.Kind is not (RatePartKind.Units or RatePartKind.Occupancy)),
            ],
            694_333.33m,
            694_333.33m
        );

        EstimatedRateRule.Compute(parts, new(Places: 1m, Occupancy: 0.01m), Decimals).ShouldBe(347_166.67m);
    }
}
