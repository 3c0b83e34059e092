using Rammevaerk.Web.Demonstration.Story;

namespace Rammevaerk.Web.Measuring;

/// <summary>When the rounds of the measuring data were: every year alike, whatever day it is filled.</summary>
internal static class MeasuringCalendar
{
    /// <summary>The day the first people were entered.</summary>
    public static DateOnly Begins => Round(MeasuringPlan.FirstYear).Planned.AddDays(-60);

    /// <summary>The days of the round for a budget year, in the autumn before it.</summary>
    public static RoundDays Round(int year)
    {
        var deadline = StoryCalendar.Weekday(new DateOnly(year - 1, 10, 1));
        return new RoundDays(
            year,
            StoryCalendar.Weekday(deadline.AddDays(-70)),
            StoryCalendar.Weekday(deadline.AddDays(-49)),
            deadline,
            StoryCalendar.Weekday(deadline.AddDays(14)),
            StoryCalendar.Weekday(deadline.AddDays(28))
        );
    }
}
