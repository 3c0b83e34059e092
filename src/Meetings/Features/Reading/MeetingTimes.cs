using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;

namespace Rammevaerk.Meetings.Features.Reading;

/// <summary>When and where a meeting is, as Danes write it.</summary>
public static class MeetingTimes
{
    /// <summary>torsdag 5. november 2026; the words when there is no day.</summary>
    public static string DayWords(Meeting meeting) =>
        meeting.Date is { } day ? day.ToString("dddd d. MMMM yyyy", Danish.Culture) : meeting.DateWords;

    /// <summary>Torsdag 5. november 2026 kl. 9.30–12.30.</summary>
    public static string WhenWords(Meeting meeting)
    {
        var day = DayWords(meeting);
        var words = char.ToUpper(day[0], Danish.Culture) + day[1..];
        var clock = ClockWords(meeting);
        return clock.Length > 0 ? $"{words} kl. {clock}" : words;
    }

    /// <summary>9.30–12.30; empty when the time is not known.</summary>
    public static string ClockWords(Meeting meeting) =>
        (meeting.StartsAt, meeting.EndsAt) switch
        {
            ({ } from, { } to) => $"{Danish.Clock(from)}–{Danish.Clock(to)}",
            ({ } from, null) => Danish.Clock(from),
            _ => "",
        };

    /// <summary>Viborg Rådhus, Multisalen. Det er muligt at deltage på video.</summary>
    public static string WhereWords(Meeting meeting) =>
        meeting.Format switch
        {
            MeetingFormat.Virtual => "Virtuelt møde",
            MeetingFormat.Hybrid => $"{meeting.Place}. Det er muligt at deltage på video.".TrimStart('.', ' '),
            _ => meeting.Place,
        };
}

/// <summary>What is noted beside somebody at a meeting.</summary>
internal static class AttendanceNotes
{
    public static string Of(Attendance one)
    {
        var notes = new List<string>();
        if (one.Substitute.Length > 0)
        {
            notes.Add($"ved {one.Substitute}");
        }

        if (one.Presence == Presence.Present && one.TakingPart == TakingPart.Video)
        {
            notes.Add("på video");
        }

        if (one.Part.Length > 0)
        {
            notes.Add(one.Part);
        }

        if (one.Presence == Presence.Absent)
        {
            notes.Add("fraværende");
        }

        return string.Join(", ", notes);
    }
}
