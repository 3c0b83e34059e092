using Rammevaerk.Platform;

namespace Rammevaerk.Web.Demonstration.Story;

/// <summary>The days of one round of the story.</summary>
/// <param name="Year">Budget year.</param>
/// <param name="Planned">When the secretariat planned it.</param>
/// <param name="Opens">First day.</param>
/// <param name="Deadline">Last day to deliver.</param>
/// <param name="Review">Last day of the review.</param>
/// <param name="Publishes">The day the rates are published.</param>
public sealed record RoundDays(
    int Year,
    DateOnly Planned,
    DateOnly Opens,
    DateOnly Deadline,
    DateOnly Review,
    DateOnly Publishes
);

/// <summary>
/// When everything happened, from the day the demonstration is filled: next year's round of Midtjylland is open with some
/// days to its deadline, that of Nordjylland is closed, and those of the two years before are published. Same day, same
/// story.
/// </summary>
public sealed class StoryCalendar
{
    private const int DaysToDeadline = 4;
    private const int NorthIsEarlier = 28;
    private const int OneYear = 364;
    private const int TwoYears = 735;
    private const int LateInYear = 15;

    public StoryCalendar(DateOnly today)
    {
        Today = today;
        var isLate = today is { Month: 12, Day: >= LateInYear };
        OpenYear = today.Year + (isLate ? 2 : 1);
        var deadline = Weekday(today.AddDays(DaysToDeadline));
        MidNow = Round(OpenYear, deadline);
        MidBefore = Round(OpenYear - 1, deadline.AddDays(-OneYear));
        NorthNow = Round(OpenYear, deadline.AddDays(-NorthIsEarlier));
        NorthBefore = Round(OpenYear - 1, deadline.AddDays(-NorthIsEarlier - OneYear));
        MidEarlier = Round(OpenYear - 2, deadline.AddDays(-TwoYears));
        NorthEarlier = Round(OpenYear - 2, deadline.AddDays(-NorthIsEarlier - TwoYears));
        NorthNext = Round(OpenYear + 1, NorthNow.Deadline.AddDays(OneYear));
        Begins = MidEarlier.Planned.AddDays(-60);
    }

    /// <summary>The day the story is told on; everything in it happened before.</summary>
    public DateOnly Today { get; }

    /// <summary>The day the first people were entered.</summary>
    public DateOnly Begins { get; }

    /// <summary>The year whose rates are being collected.</summary>
    public int OpenYear { get; }

    /// <summary>The year whose rates are published.</summary>
    public int PublishedYear => OpenYear - 1;

    public RoundDays MidNow { get; }

    public RoundDays MidBefore { get; }

    public RoundDays NorthNow { get; }

    public RoundDays NorthBefore { get; }

    public RoundDays MidEarlier { get; }

    public RoundDays NorthEarlier { get; }

    /// <summary>The round after the one that is collected now; planned while years so far ahead can be.</summary>
    public RoundDays NorthNext { get; }

    /// <summary>A moment of a day in Denmark, as UTC.</summary>
    public static DateTime At(DateOnly day, int hour, int minute = 0) =>
        DanishClock.StartOf(day).AddHours(hour).AddMinutes(minute);

    /// <summary>The day, or the next one people work.</summary>
    public static DateOnly Weekday(DateOnly day) =>
        day.DayOfWeek switch
        {
            DayOfWeek.Saturday => day.AddDays(2),
            DayOfWeek.Sunday => day.AddDays(1),
            _ => day,
        };

    private static RoundDays Round(int year, DateOnly deadline)
    {
        var (review, publishes) = (Weekday(deadline.AddDays(14)), Weekday(deadline.AddDays(24)));
        if (deadline.Year < year && publishes.Year >= year)
        {
            // Rates are published before the year they are for.
            (review, publishes) = (new DateOnly(deadline.Year, 12, 22), new DateOnly(deadline.Year, 12, 30));
        }

        return new RoundDays(
            year,
            Weekday(deadline.AddDays(-70)),
            Weekday(deadline.AddDays(-49)),
            deadline,
            review,
            publishes
        );
    }
}
