using FsCheck.Fluent;
using Rammevaerk.Rates.Features.Insight;
using Rammevaerk.Rates.Rules.Insight;

namespace Rammevaerk.Tests.Unit.Rates.Insight;

public sealed class BreakdownTests
{
    private const int Cases = 200;

    [Fact]
    public void The_parts_of_every_breakdown_sum_to_the_whole()
    {
        Func<InsightRate, string>[] keys =
        [
            InsightFilter.BasisOf,
            InsightFilter.MunicipalityOf,
            rate => rate.Party,
            rate => rate.IsInside ? "inden" : "uden",
        ];
        foreach (var rates in InsightSample.Any().Sample(Cases))
        {
            var whole = InsightTotal.Of(rates);
            foreach (var key in keys)
            {
                var parts = Breakdown.Of(rates, key, one => one);

                parts.Sum(part => part.Total.Rates).ShouldBe(whole.Rates);
                parts.Sum(part => part.Total.Places).ShouldBe(whole.Places);
                parts.Sum(part => part.Total.Turnover).ShouldBe(whole.Turnover);
                parts.Sum(part => part.Total.Kroner).ShouldBe(whole.Kroner);
                parts.Sum(part => part.Total.OccupiedPlaces).ShouldBe(whole.OccupiedPlaces);
                parts
                    .Sum(part => decimal.Round(part.Total.ShareOf(whole), 6))
                    .ShouldBe(whole.Turnover == 0m ? 0m : 1m, 0.0001m);
            }
        }
    }

    [Fact]
    public void A_filter_by_each_part_counts_what_the_breakdown_says()
    {
        foreach (var rates in InsightSample.Any().Sample(Cases))
        {
            foreach (var part in Breakdown.Of(rates, InsightFilter.BasisOf, one => one))
            {
                var filter = InsightFilter.None with { Basis = part.Key };

                InsightTotal.Of(rates.Where(filter.Takes)).ShouldBe(part.Total);
            }
        }
    }

    [Fact]
    public void A_total_counts_places_of_main_services_and_kroner_of_add_ons_too()
    {
        var main = InsightSample.Rate("0779", "Y001", 1000m, 800m, 10m);
        var addOn = InsightSample.Rate("0779", "T001", 100m, null, 1m) with { ParentKey = "Y001", Offer = main.Offer };

        var total = InsightTotal.Of([main, addOn]);

        total.Places.ShouldBe(10m);
        total.Offers.ShouldBe(1);
        total.Turnover.ShouldBe((1000m * 3467.5m) + (100m * 346.75m));
        total.Change.ShouldBe(0.25m);
        total.Kroner.ShouldBe(200m * 3467.5m);
        total.Occupancy.ShouldBe(0.95m);
    }

    [Fact]
    public void Nothing_has_neither_change_nor_occupancy()
    {
        var total = InsightTotal.Of([]);

        total.Change.ShouldBeNull();
        total.Occupancy.ShouldBeNull();
        total.ShareOf(total).ShouldBe(0m);
    }
}
