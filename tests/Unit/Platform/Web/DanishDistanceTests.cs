using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Tests.Unit.Platform.Web;

/// <summary>How far away a day is, in words.</summary>
public sealed class DanishDistanceTests
{
    private static readonly DateOnly Today = new(2026, 10, 20);

    [Theory]
    [InlineData(0, "i dag")]
    [InlineData(1, "i morgen")]
    [InlineData(-1, "i går")]
    [InlineData(3, "om 3 dage")]
    [InlineData(1200, "om 1.200 dage")]
    [InlineData(-19, "for 19 dage siden")]
    public void A_day_is_said_by_its_distance(int days, string expected) =>
        DanishDistance.Of(Today.AddDays(days), Today).ShouldBe(expected);

    [Theory]
    [InlineData(2, "om 2 dage")]
    [InlineData(0, "i dag")]
    [InlineData(-1, "1 dag over")]
    [InlineData(-19, "19 dage over")]
    public void A_deadline_that_is_past_is_over(int days, string expected) =>
        DanishDistance.OfDeadline(Today.AddDays(days), Today).ShouldBe(expected);
}
