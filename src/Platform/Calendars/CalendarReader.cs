using System.Globalization;
using Rammevaerk.Kernel;

namespace Rammevaerk.Platform.Calendars;

/// <summary>An entry read from somebody else's calendar file.</summary>
/// <param name="Title">SUMMARY; empty when it has none.</param>
/// <param name="From">The first day, in Danish time.</param>
/// <param name="To">The last day.</param>
/// <param name="IsRepeated">True when the file repeats it; only the first time is read.</param>
/// <param name="IsCancelled">True when its status says so.</param>
public sealed record ReadEntry(string Title, DateOnly From, DateOnly To, bool IsRepeated, bool IsCancelled);

/// <summary>Reads the days of calendar files; entries without a day that can be read are counted, not guessed.</summary>
public static class CalendarReader
{
    /// <summary>Entries read at most.</summary>
    public const int Most = 2000;

    /// <summary>True when the text is a calendar file.</summary>
    public static bool IsCalendar(string text) =>
        text.TrimStart('\uFEFF', ' ', '\r', '\n').StartsWith("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase);

    /// <summary>The entries in the file's order, and how many could not be read.</summary>
    public static (IReadOnlyList<ReadEntry> Entries, int Unread) Read(string text)
    {
        var entries = new List<ReadEntry>();
        var unread = 0;
        Dictionary<string, Property>? open = null;
        foreach (var line in CalendarText.Unfold(text.TrimStart('\uFEFF')))
        {
            if (line.Equals("BEGIN:VEVENT", StringComparison.OrdinalIgnoreCase))
            {
                open = new(StringComparer.OrdinalIgnoreCase);
            }
            else if (line.Equals("END:VEVENT", StringComparison.OrdinalIgnoreCase) && open is not null)
            {
                if (Entry(open) is { } entry && entries.Count < Most)
                {
                    entries.Add(entry);
                }
                else
                {
                    unread++;
                }

                open = null;
            }
            else if (open is not null && PropertyOf(line) is { } property)
            {
                // Alarms stand inside an entry and have texts of their own; what comes first is the entry's.
                open.TryAdd(property.Name, property);
            }
        }

        return (entries, unread);
    }

    private static ReadEntry? Entry(Dictionary<string, Property> properties)
    {
        if (!properties.TryGetValue("DTSTART", out var start) || DayOf(start) is not { } from)
        {
            return null;
        }

        var to = from;
        if (properties.TryGetValue("DTEND", out var end) && DayOf(end) is { } last && last > from)
        {
            // The end of whole days is the day after the last.
            to = end.Value.Contains('T', StringComparison.Ordinal) ? last : last.AddDays(-1);
        }

        return new ReadEntry(
            properties.TryGetValue("SUMMARY", out var title) ? CalendarText.Unescape(title.Value).Trim() : "",
            from,
            to,
            properties.ContainsKey("RRULE"),
            properties.TryGetValue("STATUS", out var status)
                && status.Value.Equals("CANCELLED", StringComparison.OrdinalIgnoreCase)
        );
    }

    private static DateOnly? DayOf(Property property)
    {
        var value = property.Value.Trim();
        if (DateOnly.TryParseExact(value, "yyyyMMdd", Danish.Invariant, DateTimeStyles.None, out var day))
        {
            return day;
        }

        if (
            DateTime.TryParseExact(
                value,
                "yyyyMMdd'T'HHmmss'Z'",
                Danish.Invariant,
                DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
                out var utc
            )
        )
        {
            return DanishClock.Date(utc);
        }

        return DateTime.TryParseExact(value, "yyyyMMdd'T'HHmmss", Danish.Invariant, DateTimeStyles.None, out var local)
            ? DateOnly.FromDateTime(local)
            : null;
    }

    private static Property? PropertyOf(string line)
    {
        var quoted = false;
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] == '"')
            {
                quoted = !quoted;
            }
            else if (line[at] == ':' && !quoted)
            {
                return new Property(line[..at].Split(';')[0], line[(at + 1)..]);
            }
        }

        return null;
    }

    private sealed record Property(string Name, string Value);
}
