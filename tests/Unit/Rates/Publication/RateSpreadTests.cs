using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Tests.Unit.Rates.Publication;

public sealed class RateSpreadTests
{
    [Fact]
    public void No_rates_have_no_spread() => RateSpread.Of([]).ShouldBeNull();

    [Fact]
    public void One_rate_is_its_own_median_and_quartiles() =>
        RateSpread.Of([100m]).ShouldBe(new RateSpread(1, 100m, 100m, 100m, 100m, 100m));

    [Fact]
    public void Between_two_rates_a_quartile_is_interpolated() =>
        RateSpread.Of([400m, 100m, 200m, 300m]).ShouldBe(new RateSpread(4, 100m, 175m, 250m, 325m, 400m));

    [Theory]
    [InlineData(100, "i laveste fjerdedel")]
    [InlineData(200, "mellem nedre kvartil og median")]
    [InlineData(250, "på medianen")]
    [InlineData(325, "mellem median og øvre kvartil")]
    [InlineData(400, "i højeste fjerdedel")]
    public void A_rate_knows_its_place(int rate, string words) =>
        RateSpread.Of([400m, 100m, 200m, 300m])!.Place(rate).ShouldBe(words);

    [Fact]
    public void The_picture_stays_inside_its_frame_when_all_rates_are_the_same()
    {
        var picture = new QuartilePicture(RateSpread.Of([100m, 100m])!);

        picture.Median.ShouldBe("220.0");
        picture.Box.ShouldBe("2");
        picture.Dot(5000m, 7m, 143m).ShouldBe("75.0");
    }

    [Fact]
    public void Columns_over_years_rise_from_nought_to_the_highest()
    {
        var picture = YearPicture.Of([(2025, 500m), (2026, 1000m)])!;

        picture.Columns.Select(column => column.Height).ShouldBe(["52", "104"]);
    }
}
