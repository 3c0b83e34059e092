using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Domain;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Rules;

/// <summary>Every kind of rate through the real template and reader.</summary>
public sealed class EveryKindTests
{
    [Fact]
    public void Part_time_places_cost_what_the_offers_own_table_says()
    {
        var rates = ValidDay()
            .Step("Deltid", "4-5 dage", 100m)
            .Step("Deltid", "3 dage", 85m, row: 1)
            .Step("Deltid", "1-2 dage", 60m, row: 2)
            .Rates();

        var full = rates.Services[0].Rate!.Value.Value;
        rates
            .Steps.Select(step => step.Rate!.Value.Value)
            .ShouldBe([full, Rounded(full * 0.85m), Rounded(full * 0.6m)]);
        rates
            .Steps.Select(step => step.PerYear!.Value.Value)
            .ShouldBe([full * 225m, Rounded(full * 225m * 0.85m), Rounded(full * 225m * 0.6m)]);
        rates.Steps.ShouldAllBe(step => step.SplitPrice == null);
    }

    [Fact]
    public void A_private_rate_has_a_net_rate_and_a_public_one_has_none()
    {
        var rate = Valid().Set("offers", "private", "Ja").Rates().Services[0];

        rate.NetRate!.Value.Value.ShouldBe(Rounded(rate.Rate!.Value.Value * 0.954m));
        Valid().Rates().Services[0].NetRate.ShouldBeNull();
    }

    [Fact]
    public void A_split_rate_says_base_service_and_price_and_how_they_came_to_be()
    {
        var split = Split(Valid()).Rates(traced: true).Services[0];

        var price = split.Split.ShouldNotBeNull().Price;
        price.Value.ShouldBe(Rounded(split.Split.BaseRate.Value + (2.5m * split.Split.ServiceRate.Value)));
        decimal.Abs(price.Value - split.Rate!.Value.Value).ShouldBeLessThanOrEqualTo(0.02m);
        var told = Explanation.Of(price).ToJson();
        told.ShouldContain("Basistakst");
        told.ShouldContain("Ydelsestakst");
        told.ShouldContain("Opdeling");
        told.ShouldContain("RATE-8");
    }

    [Fact]
    public void Levels_give_the_hours_and_pay_by_them()
    {
        var rates = Split(Valid())
            .Step("Niveau", "Niveau 1", 80m, 6m, 1m)
            .Step("Niveau", "Niveau 2", 120m, 6m, 5m, row: 1)
            .Rates();

        var split = rates.Services[0].Split.ShouldNotBeNull();
        split.Hours.Value.ShouldBe(3m);
        rates
            .Steps.Select(step => step.SplitPrice!.Value.Value)
            .ShouldBe([
                Rounded(split.BaseRate.Value + split.ServiceRate.Value),
                Rounded(split.BaseRate.Value + (5m * split.ServiceRate.Value)),
            ]);
        rates.Steps[0].Rate!.Value.Value.ShouldBe(Rounded(rates.Services[0].Rate!.Value.Value * 0.8m));
    }

    [Fact]
    public void A_level_without_hours_of_service_pays_the_base_rate()
    {
        var rates = Split(Valid())
            .Step("Niveau", "Niveau 0", 60m, 6m, 0m)
            .Step("Niveau", "Niveau 2", 120m, 6m, 5m, row: 1)
            .Rates();

        rates.Steps[0].SplitPrice!.Value.Value.ShouldBe(rates.Services[0].Split!.BaseRate.Value);
    }

    [Fact]
    public void School_days_are_divided_by_the_days_of_school()
    {
        var days = ValidDay().Set("offers", "unit", "dag").Rates().Services[0];
        var school = ValidDay().Set("offers", "unit", "skoledag").Rates().Services[0];

        school.Service.Unit.Key.ShouldBe(ServiceUnit.SchoolDay);
        school.Rate!.Value.Value.ShouldBe(days.Rate!.Value.Value);
    }

    private static RateFileBuilder Split(RateFileBuilder file) =>
        file.ServicePart("pay", 2_000_000m).ServicePart("otherOperating", 100_000m).Set("split", "hours", 2.5m);

    private static decimal Rounded(decimal value) => decimal.Round(value, 2, MidpointRounding.AwayFromZero);
}
