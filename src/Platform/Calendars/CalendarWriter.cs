using System.Text;
using Rammevaerk.Kernel;

namespace Rammevaerk.Platform.Calendars;

/// <summary>
/// Writes calendar files (iCalendar, RFC 5545): the same entries give the same bytes, so that a feed can say it has not
/// changed.
/// </summary>
public sealed class CalendarWriter
{
    /// <summary>What servers call the file.</summary>
    public const string MediaType = "text/calendar; charset=utf-8";

    private const string Zone = "Europe/Copenhagen";
    private const string DayFormat = "yyyyMMdd";

    /// <summary>Danish time since summer time ends in October (1996).</summary>
    private static readonly string[] ZoneLines =
    [
        "BEGIN:VTIMEZONE",
        $"TZID:{Zone}",
        "BEGIN:DAYLIGHT",
        "DTSTART:19960331T020000",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0200",
        "TZNAME:CEST",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        "END:DAYLIGHT",
        "BEGIN:STANDARD",
        "DTSTART:19961027T030000",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0100",
        "TZNAME:CET",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        "END:STANDARD",
        "END:VTIMEZONE",
    ];

    private readonly StringBuilder file = new();

    private CalendarWriter() { }

    /// <summary>The file.</summary>
    /// <param name="name">What a subscriber's calendar is called; empty for an invitation.</param>
    /// <param name="entries">The entries, in the order they are written.</param>
    /// <param name="method">What it asks for.</param>
    public static string Write(
        string name,
        IEnumerable<CalendarEntry> entries,
        CalendarMethod method = CalendarMethod.None
    )
    {
        var writer = new CalendarWriter();
        writer.Line("BEGIN:VCALENDAR");
        writer.Line("VERSION:2.0");
        writer.Line("PRODID:-//Rammevaerk//Moeder//DA");
        writer.Line("CALSCALE:GREGORIAN");
        if (method != CalendarMethod.None)
        {
            writer.Line($"METHOD:{NameOf(method)}");
        }

        if (name.Length > 0)
        {
            writer.Line($"X-WR-CALNAME:{CalendarText.Escape(name)}");
            writer.Line($"X-WR-TIMEZONE:{Zone}");
            writer.Line("REFRESH-INTERVAL;VALUE=DURATION:PT4H");
        }

        foreach (var line in ZoneLines)
        {
            writer.Line(line);
        }

        foreach (var entry in entries)
        {
            writer.Entry(entry, method);
        }

        writer.Line("END:VCALENDAR");
        return writer.file.ToString();
    }

    /// <summary>The word of a method: REQUEST.</summary>
    public static string NameOf(CalendarMethod method) =>
        method switch
        {
            CalendarMethod.None => "PUBLISH",
            CalendarMethod.Request => "REQUEST",
            CalendarMethod.Cancel => "CANCEL",
            _ => throw new ArgumentOutOfRangeException(nameof(method)),
        };

    private void Entry(CalendarEntry entry, CalendarMethod method)
    {
        var changed = entry.ChangedAt.ToString("yyyyMMdd'T'HHmmss'Z'", Danish.Invariant);
        Line("BEGIN:VEVENT");
        Line($"UID:{CalendarText.Escape(entry.Uid)}");
        Line($"DTSTAMP:{changed}");
        Line($"LAST-MODIFIED:{changed}");
        Line($"SEQUENCE:{entry.Sequence.ToString(Danish.Invariant)}");
        Line($"SUMMARY:{CalendarText.Escape(entry.Title)}");
        Days(entry);
        Optional("LOCATION", entry.Place);
        Optional("DESCRIPTION", entry.Description);
        if (entry.Address.Length > 0)
        {
            Line($"URL:{entry.Address}");
        }

        var isCancelled = entry.IsCancelled || method == CalendarMethod.Cancel;
        Line($"STATUS:{(isCancelled ? "CANCELLED" : "CONFIRMED")}");
        Line($"TRANSP:{(entry.IsBusy && !isCancelled ? "OPAQUE" : "TRANSPARENT")}");
        if (entry.Organizer is { } organizer)
        {
            Line($"ORGANIZER;CN={CalendarText.Quote(organizer.Name)}:mailto:{organizer.Mail}");
        }

        if (entry.Attendee is { } attendee)
        {
            Line(
                $"ATTENDEE;CN={CalendarText.Quote(attendee.Name)};ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:{attendee.Mail}"
            );
        }

        Line("END:VEVENT");
    }

    private void Days(CalendarEntry entry)
    {
        if (entry.StartsAt is not { } start)
        {
            Line($"DTSTART;VALUE=DATE:{entry.From.ToString(DayFormat, Danish.Invariant)}");
            // The end of whole days is the day after the last (3.6.1).
            Line($"DTEND;VALUE=DATE:{entry.To.AddDays(1).ToString(DayFormat, Danish.Invariant)}");
            return;
        }

        Line($"DTSTART;TZID={Zone}:{Moment(entry.From, start)}");
        if (entry.EndsAt is { } end && end > start)
        {
            Line($"DTEND;TZID={Zone}:{Moment(entry.From, end)}");
        }
    }

    private void Optional(string property, string text)
    {
        if (text.Length > 0)
        {
            Line($"{property}:{CalendarText.Escape(text)}");
        }
    }

    private static string Moment(DateOnly day, TimeOnly time) =>
        day.ToDateTime(time).ToString("yyyyMMdd'T'HHmmss", Danish.Invariant);

    private void Line(string line) => file.Append(CalendarText.Fold(line));
}
