using FsCheck.Fluent;
using Rammevaerk.Rates.Rules.Insight;

namespace Rammevaerk.Tests.Unit.Rates.Insight;

public sealed class LikeGroupTests
{
    private const int Cases = 200;

    [Fact]
    public void Quartiles_rise_from_the_lowest_to_the_highest_and_half_the_rates_lie_between()
    {
        foreach (var rates in InsightSample.Any().Sample(Cases))
        {
            foreach (var group in LikeGroup.Of(rates, 2))
            {
                var spread = group.Spread;
                decimal[] marks =
                [
                    spread.Lowest,
                    spread.LowerQuartile,
                    spread.Median,
                    spread.UpperQuartile,
                    spread.Highest,
                ];

                marks.ShouldBe(marks.Order());
                group.Rates.Count.ShouldBe(spread.Count);
                group
                    .Rates.Count(rate => rate.Rate <= spread.Median)
                    .ShouldBeGreaterThanOrEqualTo((spread.Count + 1) / 2);
                group
                    .Rates.Count(rate => rate.Rate > spread.UpperQuartile)
                    .ShouldBeLessThanOrEqualTo((spread.Count + 3) / 4);
            }
        }
    }

    [Fact]
    public void Only_the_first_service_of_a_place_is_compared_and_add_ons_never()
    {
        var first = InsightSample.Rate("0779", "Y001", 1000m, null, 5m);
        var level = first with { ServiceKey = "Y002", Rate = 9000m };
        var addOn = first with { ServiceKey = "T001", ParentKey = "Y001" };
        var other = InsightSample.Rate("0791", "Y001", 2000m, null, 5m) with { LegalBasis = "sel  § 107" };

        var group = LikeGroup.Of([level, first, addOn, other], 2).ShouldHaveSingleItem();

        group.Spread.Highest.ShouldBe(2000m);
        group.Spread.Count.ShouldBe(2);
    }

    [Fact]
    public void Too_few_offers_are_not_shown() =>
        LikeGroup
            .Of([InsightSample.Rate("0779", "Y001", 1m, null, 1m), InsightSample.Rate("0791", "Y001", 2m, null, 1m)], 3)
            .ShouldBeEmpty();
}
