using Rammevaerk.Kernel;

namespace Rammevaerk.Web.Demonstration.Story.Meetings;

/// <summary>
/// The days of a forum's meetings around the day the story is told: four that were held, one with its agenda out, and those
/// after it. Each belongs to the plan of its own year.
/// </summary>
internal sealed class MeetingCalendar
{
    private static readonly int[] Away = [-318, -227, -136, -45, 8, 106, 197, 288];

    private readonly List<(DateOnly Day, string Key)> meetings = [];

    public MeetingCalendar(DateOnly today, int shift)
    {
        foreach (var days in Away)
        {
            var day = Thursday(today.AddDays(days + shift));
            var number = meetings.Count(one => one.Day.Year == day.Year) + 1;
            meetings.Add((day, string.Create(Danish.Invariant, $"{day.Year}-{number}")));
        }
    }

    /// <summary>How many meetings have been held.</summary>
    public const int Held = 4;

    public int Count => meetings.Count;

    /// <summary>Day and key of a meeting, from 0 in order of time.</summary>
    public (DateOnly Day, string Key) this[int place] => meetings[place];

    /// <summary>The years there are meetings in.</summary>
    public IEnumerable<int> Years => meetings.Select(one => one.Day.Year).Distinct().Order();

    private static DateOnly Thursday(DateOnly day) =>
        day.AddDays(((int)DayOfWeek.Thursday - (int)day.DayOfWeek + 7) % 7);
}
