using Microsoft.AspNetCore.Http;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Tests.Unit.Rates.Publication;

public sealed class OperatorAveragesTests
{
    private static readonly RateGroup Homes = new("BL § 43", "døgn");
    private static readonly RateGroup Dwellings = new("ABL § 105", "døgn");

    [Fact]
    public void Each_paragraph_and_unit_has_a_mean_of_its_own_weighted_by_places()
    {
        var averages = OperatorAverages.Of(
            [Row(Homes, 4000m, 10m), Row(Homes, 5000m, 30m), Row(Dwellings, 1600m, 20m)],
            []
        );

        averages.Groups.ShouldBe([Dwellings, Homes]);
        var skive = averages.Operators.ShouldHaveSingleItem();
        skive.Of(Homes).ShouldBe(new RateAverage(Homes, 2, 40m, 4750m));
        skive.Of(Dwellings).ShouldBe(new RateAverage(Dwellings, 1, 20m, 1600m));
        averages.Whole.Of(Homes)!.Mean.ShouldBe(4750m);
    }

    [Fact]
    public void A_rate_without_places_weighs_nothing()
    {
        var averages = OperatorAverages.Of([Row(Homes, 4000m, 10m), Row(Homes, 9000m, null)], []);

        averages.Whole.Of(Homes).ShouldBe(new RateAverage(Homes, 2, 10m, 4000m));
        OperatorAverages.Of([Row(Homes, 9000m, null)], []).Whole.Of(Homes)!.Mean.ShouldBeNull();
    }

    [Fact]
    public void Those_without_rates_are_named_last()
    {
        var averages = OperatorAverages.Of([Row(Homes, 4000m, 10m)], [("0779", "Skive"), ("0741", "Samsø")]);

        averages.Operators.Select(one => one.Name).ShouldBe(["Skive", "Samsø"]);
        averages.Operators[1].Of(Homes).ShouldBeNull();
    }

    [Fact]
    public void The_spread_waits_for_a_paragraph_and_one_unit()
    {
        var course = Homes with { Unit = "forløb" };
        PublicRateRow[] rows =
        [
            Row(Homes, 4000m, 10m),
            Row(Homes, 5000m, 9m),
            Row(course, 100m, 1m),
            Row(Dwellings, 1600m, 5m),
        ];

        Of("", rows).Comparison.ShouldBeNull();
        Of("", rows).SpreadHint.ShouldNotBeNull().ShouldContain("paragraf");
        Of("?paragraf=BL § 43", rows).SpreadHint.ShouldNotBeNull().ShouldContain("enhed");
        var chosen = Of("?paragraf=BL § 43&enhed=døgn", rows);
        chosen.SpreadHint.ShouldBeNull();
        chosen.Comparison.ShouldNotBeNull().Spread.Median.ShouldBe(4500m);
    }

    [Fact]
    public void A_rate_is_placed_among_its_own_paragraph_only()
    {
        PublicRateRow[] rows = [Row(Homes, 4000m, 10m), Row(Homes, 5000m, 9m), Row(Dwellings, 1600m, 5m)];

        Of("", rows).SpreadOf(rows[0]).ShouldBe(RateSpread.Of([4000m, 5000m]));
        Of("", rows).SpreadOf(rows[2]).ShouldBeNull();
    }

    [Fact]
    public void The_year_before_is_shown_only_when_a_rate_has_one()
    {
        Of("", Row(Homes, 4000m, 10m)).HasYearBefore.ShouldBeFalse();
        Of("", Row(Homes, 4000m, 10m) with { LastRate = 3900m }).HasYearBefore.ShouldBeTrue();
    }

    private static PublishedRateList Of(string query, params PublicRateRow[] rows)
    {
        var context = new DefaultHttpContext();
        context.Request.QueryString = new(query.Replace(" ", "%20", StringComparison.Ordinal));
        return new(new PublishedYear(rows, null), context.Request);
    }

    private static PublicRateRow Row(RateGroup group, decimal rate, decimal? places) =>
        new(
            new PublishedRate
            {
                Party = "0779",
                LegalBasis = group.LegalBasis,
                Unit = group.Unit,
                Rate = rate,
                Places = places,
            },
            "Skive",
            null
        );
}
