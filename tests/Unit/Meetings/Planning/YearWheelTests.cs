using Rammevaerk.Kernel.Time;
using Rammevaerk.Meetings.Features.Calendar;

namespace Rammevaerk.Tests.Unit.Meetings.Planning;

public sealed class YearWheelTests
{
    private static readonly DateOnly Today = new(2028, 7, 1);

    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(7, 2, 180)]
    [InlineData(12, 31, 359.0)]
    public void The_year_goes_round_once_with_its_leap_day(int month, int day, double degrees) =>
        new YearWheel([], 2028, Today).AngleOf(new(2028, month, day)).ShouldBe(degrees, 0.1);

    [Fact]
    public void A_meeting_is_a_dot_with_its_day_and_a_vague_date_an_arc()
    {
        var wheel = new YearWheel(
            [
                Entry(new(new(2028, 1, 27), new DateOnly(2028, 1, 27)), isVague: false),
                Entry(new(new(2028, 6, 11), new DateOnly(2028, 6, 20)), isVague: true),
            ],
            2028,
            Today
        );

        wheel.Shapes[1].Label.ShouldBe("27");
        wheel.Shapes[1].Path.ShouldBeEmpty();
        wheel.Shapes[0].Path.ShouldStartWith("M");
        wheel.Shapes[0].Css.ShouldContain("vague");
        wheel.Now.ShouldNotBeNull();
        wheel.Months.Single(month => month.IsNow).Name.ShouldBe("jul");
    }

    [Fact]
    public void Two_meetings_close_together_do_not_cover_each_other()
    {
        var wheel = new YearWheel(
            [
                Entry(new(new(2028, 3, 1), new DateOnly(2028, 3, 1)), isVague: false),
                Entry(new(new(2028, 3, 3), new DateOnly(2028, 3, 3)), isVague: false),
            ],
            2028,
            Today
        );

        (wheel.Shapes[0].X, wheel.Shapes[0].Y).ShouldNotBe((wheel.Shapes[1].X, wheel.Shapes[1].Y));
        wheel.Shapes[1].Radius.ShouldBe("11");
    }

    [Fact]
    public void Another_year_has_no_line_of_today() => new YearWheel([], 2027, Today).Now.ShouldBeNull();

    private static YearEntry Entry(Period days, bool isVague) =>
        new(YearKind.Own, days, "", "Forummet", "", "/moeder/midtjylland/forum/2028-1", isVague);
}
