using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Rates.Domain.Ledger;
using Rammevaerk.Rates.Rules.Ledger;

namespace Rammevaerk.Tests.Unit.Rates.Ledger;

/// <summary>RATE-6: what a year gave, what may be kept of it, and what a later rate takes up.</summary>
public sealed class PostRegulationRuleTests
{
    [Fact]
    public void A_surplus_of_500000_on_a_basis_of_8_million_may_be_set_aside_up_to_400000()
    {
        var scene = new LedgerScene().Year(2025, 8_500_000m, 8_000_000m);

        scene.Ledger.Of(2025)!.Open.ShouldBe(500_000m);
        scene.Refusal(LedgerMove.SetAside, 2025, 400_000m, 2025).ShouldBeNull();
        scene.Refusal(LedgerMove.SetAside, 2025, 400_000.01m, 2025).ShouldBe("RV-525");
    }

    [Fact]
    public void The_limit_counts_what_was_set_aside_before() =>
        new LedgerScene()
            .Year(2025, 8_500_000m, 8_000_000m)
            .With(LedgerMove.SetAside, 2025, 300_000m, 2025)
            .Refusal(LedgerMove.SetAside, 2025, 150_000m, 2025)
            .ShouldBe("RV-525");

    [Theory]
    [InlineData(2025, "RV-526")]
    [InlineData(2026, null)]
    [InlineData(2030, null)]
    [InlineData(2031, "RV-526")]
    public void What_is_set_aside_is_used_within_five_years_after(int year, string? fault) =>
        new LedgerScene()
            .Year(2025, 8_400_000m, 8_000_000m)
            .With(LedgerMove.SetAside, 2025, 400_000m, 2025)
            .Refusal(LedgerMove.Used, 2025, 100_000m, year)
            .ShouldBe(fault);

    [Theory]
    [InlineData(2026, null)]
    [InlineData(2027, null)]
    [InlineData(2028, "RV-526")]
    public void The_rest_is_in_a_rate_at_latest_two_years_after(int year, string? fault) =>
        new LedgerScene()
            .Year(2025, 8_100_000m, 8_000_000m)
            .Refusal(LedgerMove.IntoRate, 2025, 100_000m, year)
            .ShouldBe(fault);

    [Fact]
    public void What_is_set_aside_is_not_used_on_an_offer_outside_the_agreement() =>
        new LedgerScene()
            .Year(2025, 8_400_000m, 8_000_000m)
            .With(LedgerMove.SetAside, 2025, 400_000m, 2025)
            .Refusal(LedgerMove.Used, 2025, 100_000m, 2027, isInside: false)
            .ShouldBe("RV-527");

    [Fact]
    public void A_surplus_lowers_the_later_rate_and_a_deficit_raises_it()
    {
        new LedgerScene()
            .Year(2025, 8_100_000m, 8_000_000m)
            .With(LedgerMove.IntoRate, 2025, 100_000m, 2027)
            .Ledger.RegulationIn(2027)
            .Value.ShouldBe(-100_000m);
        new LedgerScene()
            .Year(2025, 7_900_000m, 8_000_000m)
            .With(LedgerMove.IntoRate, 2025, -100_000m, 2027)
            .Ledger.RegulationIn(2027)
            .Value.ShouldBe(100_000m);
    }

    [Fact]
    public void A_deficit_may_wait_as_a_surplus_may_be_set_aside()
    {
        var scene = new LedgerScene().Year(2025, 7_500_000m, 8_000_000m);

        scene.Refusal(LedgerMove.SetAside, 2025, -400_000m, 2025).ShouldBeNull();
        scene.Refusal(LedgerMove.SetAside, 2025, -400_001m, 2025).ShouldBe("RV-525");
        scene.Refusal(LedgerMove.SetAside, 2025, 100m, 2025).ShouldBe("RV-523");
    }

    [Fact]
    public void Carrying_takes_five_per_cent_to_next_years_frame_and_the_rest_to_the_rate_two_years_on()
    {
        var scene = new LedgerScene(PostRegulationRuleSet.Carry).Year(2025, 8_500_000m, 8_000_000m);

        scene.Refusal(LedgerMove.Carried, 2025, 400_000m, 2026).ShouldBeNull();
        scene.Refusal(LedgerMove.Carried, 2025, 400_000m, 2027).ShouldBe("RV-526");
        scene.Refusal(LedgerMove.Carried, 2025, 400_001m, 2026).ShouldBe("RV-525");
        scene.Refusal(LedgerMove.IntoRate, 2025, 100_000m, 2026).ShouldBe("RV-526");
        scene.Refusal(LedgerMove.IntoRate, 2025, 100_000m, 2027).ShouldBeNull();
    }

    [Fact]
    public void An_area_has_one_of_the_two_ways()
    {
        new LedgerScene()
            .Year(2025, 8_500_000m, 8_000_000m)
            .Refusal(LedgerMove.Carried, 2025, 1m, 2026)
            .ShouldBe("RV-528");
        new LedgerScene(PostRegulationRuleSet.Carry)
            .Year(2025, 8_500_000m, 8_000_000m)
            .Refusal(LedgerMove.SetAside, 2025, 1m, 2025)
            .ShouldBe("RV-528");
    }

    [Fact]
    public void A_year_whose_rates_gave_an_older_surplus_back_is_not_in_deficit_for_that() =>
        new LedgerScene()
            .Year(2027, 7_900_000m, 8_000_000m, regulation: -100_000m)
            .Ledger.Of(2027)!
            .Result.ShouldBe(0m);

    [Fact]
    public void What_was_set_aside_and_used_paid_for_part_of_the_years_costs() =>
        new LedgerScene()
            .Year(2025, 8_300_000m, 8_000_000m)
            .With(LedgerMove.SetAside, 2025, 300_000m, 2025)
            .With(LedgerMove.Used, 2025, 200_000m, 2026)
            .Year(2026, 8_000_000m, 8_200_000m)
            .Ledger.Of(2026)!
            .Result.ShouldBe(0m);

    [Fact]
    public void The_result_says_what_it_is_made_of()
    {
        var result = new LedgerScene()
            .Year(2025, 8_500_000m, 8_000_000m, regulation: 20_000m)
            .Ledger.ResultOf(2025)!
            .Value;

        var explained = Rammevaerk.Kernel.Figures.Explanation.Of(result);
        explained.Rule.ShouldBe("RATE-6");
        explained.Value.ShouldBe(480_000m);
        explained.Inputs.Select(input => input.Label).ShouldContain("Efterregulering i taksterne 2025");
    }

    [Theory]
    [InlineData("midtjylland", PostRegulationRuleSet.SetAside)]
    [InlineData("syddanmark", PostRegulationRuleSet.Carry)]
    public void The_rule_set_is_a_dated_parameter_of_the_area(string area, PostRegulationRuleSet set)
    {
        var terms = PostRegulationTerms.Find(ParameterFile.Starting, new AreaKey(area), new BudgetYear(2025)).Value;

        terms.Set.ShouldBe(set);
        terms.Limit(8_000_000m).ShouldBe(400_000m);
        (terms.LastRateYear(2025), terms.LastUseYear(2025)).ShouldBe((2027, 2030));
        terms.Sources.Count.ShouldBe(4);
    }
}
