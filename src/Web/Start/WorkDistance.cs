using Rammevaerk.Kernel;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Work;

namespace Rammevaerk.Web.Start;

/// <summary>How far away a deadline is, in two lines: 19 dage over, torsdag 1. oktober.</summary>
/// <param name="Distance">How far away.</param>
/// <param name="Day">The day with its weekday; empty when there is none.</param>
/// <param name="IsLate">True when it has passed.</param>
public sealed record WorkDistance(string Distance, string Day, bool IsLate)
{
    public static WorkDistance Of(WorkItem item, DateOnly today)
    {
        if (item.Due is { } due)
        {
            var days = due.DayNumber - today.DayNumber;
            return new(Ahead(days), DayOf(due, today), days < 0);
        }

        if (item.Waiting is { } since)
        {
            var received = DanishClock.Date(since);
            return new(Behind(today.DayNumber - received.DayNumber), $"modtaget {DayOf(received, today)}", false);
        }

        return new("Uden frist", "", false);
    }

    private static string Ahead(int days) =>
        days switch
        {
            0 => "I dag",
            1 => "I morgen",
            > 1 => $"Om {Danish.Number(days)} dage",
            -1 => "1 dag over",
            _ => $"{Danish.Number(-days)} dage over",
        };

    private static string Behind(int days) =>
        days switch
        {
            <= 0 => "Modtaget i dag",
            1 => "Ventet 1 dag",
            _ => $"Ventet {Danish.Number(days)} dage",
        };

    private static string DayOf(DateOnly day, DateOnly today) =>
        day.ToString(day.Year == today.Year ? "dddd d. MMMM" : "dddd d. MMMM yyyy", Danish.Culture);
}
