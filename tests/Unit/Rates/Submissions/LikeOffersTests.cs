using FsCheck;
using FsCheck.Fluent;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Submissions.Comparing;

namespace Rammevaerk.Tests.Unit.Rates.Submissions;

public sealed class LikeOffersTests
{
    [Fact]
    public void Quartiles_are_those_of_a_spreadsheet()
    {
        // QUARTILE.INC of 1.000, 1.500, 1.700, 2.400: 1.375, 1.600, 1.875.
        var spread = RateSpread.Of([2400m, 1000m, 1700m, 1500m]);

        spread.ShouldBe(new RateSpread(4, 1000m, 1375m, 1600m, 1875m, 2400m));
    }

    [Fact]
    public void One_number_is_all_its_quartiles() =>
        RateSpread.Of([7m]).ShouldBe(new RateSpread(1, 7m, 7m, 7m, 7m, 7m));

    [Fact]
    public void No_numbers_have_no_quartiles() => RateSpread.Of([]).ShouldBeNull();

    [Fact]
    public void The_quartiles_rise() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll<NonEmptyArray<int>>(numbers =>
            {
                var spread = RateSpread.Of(numbers.Get.Select(number => (decimal)number))!;
                return spread.Lowest <= spread.LowerQuartile
                    && spread.LowerQuartile <= spread.Median
                    && spread.Median <= spread.UpperQuartile
                    && spread.UpperQuartile <= spread.Highest;
            })
        );

    [Theory]
    [InlineData(1875, QuartilePlace.Between)]
    [InlineData(1876, QuartilePlace.AboveUpper)]
    [InlineData(1375, QuartilePlace.Between)]
    [InlineData(1374, QuartilePlace.BelowLower)]
    public void A_rate_on_the_quartile_lies_between(int rate, QuartilePlace place) =>
        RateSpread.Of([2400m, 1000m, 1700m, 1500m])!.PlaceOf(rate).ShouldBe(place);

    [Fact]
    public void Too_few_offers_are_not_shown_however_many_rates_they_have()
    {
        LikeRate[] two =
        [
            Like("0751", "Y001", "Åhuset"),
            Like("0751", "Y002", "Åhuset"),
            Like("0740", "Y001", "Egely"),
        ];

        With(two, fewest: 3).Of(Own()).ShouldBeNull();
        With([.. two, Like("0791", "Y001", "Egely")], fewest: 3).Of(Own()).ShouldNotBeNull().Offers.ShouldBe(3);
    }

    [Fact]
    public void What_is_delivered_now_counts_before_what_was_published()
    {
        var found = With([Like("0751", "Y001", "Åhuset", 300m)], [Like("0751", "Y001", "Åhuset", 100m)])
            .Of(Own())
            .ShouldNotBeNull();

        found.Offers.ShouldBe(1);
        found.OfLastYear.ShouldBe(0);
        found.Spread.Median.ShouldBe(300m);
    }

    [Theory]
    [InlineData("SEL § 108", "Autisme", "døgn")]
    [InlineData("SEL § 107", "Hjerneskade", "døgn")]
    [InlineData("SEL § 107", "Autisme", "dag")]
    public void Another_paragraph_target_group_or_unit_is_not_like(string basis, string target, string unit) =>
        With([Like("0751", "Y001", "Åhuset")]).Of(Own(basis, target, unit)).ShouldBeNull();

    [Fact]
    public void Case_and_spaces_make_no_difference() =>
        With([Like("0751", "Y001", "Åhuset")]).Of(Own("sel  § 107 ", "AUTISME", "Døgn")).ShouldNotBeNull();

    [Fact]
    public void An_add_on_is_compared_with_nothing()
    {
        var addOn = Own();
        addOn.ParentKey = "Y001";

        With([Like("0751", "Y001", "Åhuset")]).Of(addOn).ShouldBeNull();
    }

    [Fact]
    public void Only_the_first_service_of_an_offer_is_compared()
    {
        var likes = With([
            Like("0751", "Y001", "Åhuset", 100m),
            Like("0751", "Y002", "Åhuset", 900m),
            Like("0740", "Y007", "Egely", 200m),
        ]);

        likes.Of(Own()).ShouldNotBeNull().Spread.ShouldBe(RateSpread.Of([100m, 200m]));
    }

    [Fact]
    public void The_second_level_of_an_offer_is_compared_with_nothing()
    {
        var second = Own();
        second.ServiceKey = "Y002";
        var likes = With([
            Like(second.Party, "Y001", second.OfferName),
            Like(second.Party, "Y002", second.OfferName),
            Like("0751", "Y001", "Åhuset"),
        ]);

        likes.Of(second).ShouldBeNull();
        likes.WhyNone(second).ShouldContain("første takst");
        likes.Of(Own()).ShouldNotBeNull().Offers.ShouldBe(1);
    }

    [Fact]
    public void A_first_service_without_a_rate_does_not_make_the_second_the_first() =>
        With([Like("0751", "Y001", "Åhuset", null), Like("0751", "Y002", "Åhuset")]).Of(Own()).ShouldBeNull();

    [Fact]
    public void The_operators_own_offers_are_not_counted() =>
        With([Like("0730", "Y003", "Sophushuset"), Like("0751", "Y001", "Åhuset")])
            .Of(Own())
            .ShouldNotBeNull()
            .Offers.ShouldBe(1);

    [Fact]
    public void It_says_how_many_count_with_last_years_rate() =>
        With([Like("0751", "Y001", "Åhuset")], [Like("0740", "Y001", "Egely"), Like("0791", "Y001", "Birk")])
            .Of(Own())
            .ShouldNotBeNull()
            .Words.ShouldBe("3 tilbud, heraf 2 med 2026-takst");

    [Fact]
    public void The_chart_keeps_everything_inside_the_drawing()
    {
        var chart = new SpreadChart(new RateSpread(5, 100m, 110m, 120m, 130m, 140m), 200m);

        chart.At(100m).ShouldBe(SpreadChart.Margin);
        chart.At(200m).ShouldBe(SpreadChart.Width - SpreadChart.Margin);
        new SpreadChart(new RateSpread(5, 5m, 5m, 5m, 5m, 5m), 5m).At(5m).ShouldBe(SpreadChart.Width / 2);
    }

    private static DeliveredRate Own(string basis = "SEL § 107", string target = "Autisme", string unit = "døgn") =>
        new()
        {
            Party = "0730",
            ServiceKey = "Y001",
            OfferName = "Mit tilbud",
            LegalBasis = basis,
            Target = target,
            Unit = unit,
            Rate = 200m,
        };

    private static LikeRate Like(string party, string key, string offer, decimal? rate = 200m) =>
        new(party, key, offer, "", LikeKind.Of("SEL § 107", "Autisme", "døgn"), rate);

    private static LikeOffers With(
        IReadOnlyCollection<LikeRate> delivered,
        IReadOnlyCollection<LikeRate>? published = null,
        int fewest = 1
    ) => new(delivered, published ?? [], fewest, 2027);
}
