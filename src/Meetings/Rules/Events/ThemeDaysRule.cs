using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;

namespace Rammevaerk.Meetings.Rules.Events;

/// <summary>EVENT-1: so many theme days a year at least (B13: two DASSOS theme days a year). A warning.</summary>
public static class ThemeDaysRule
{
    public const string Id = "EVENT-1";

    public const string Source = "DASSOS, referat 1. marts 2024";

    /// <summary>Theme days of the year that are not cancelled.</summary>
    public static int Planned(IEnumerable<Gathering> events, int year) =>
        events.Count(one => one is { Type: GatheringKind.ThemeDay, IsCancelled: false } && one.Year == year);

    /// <summary>The warning; null when there are enough.</summary>
    /// <param name="events">The area's events of all years.</param>
    /// <param name="year">The year.</param>
    /// <param name="least">The area's parameter.</param>
    public static string? Check(IEnumerable<Gathering> events, int year, int least)
    {
        var planned = Planned(events, year);
        return planned >= least
            ? null
            : $"{(planned == 0 ? "Ingen temadag" : planned == 1 ? "Én temadag" : $"{Danish.Number(planned)} temadage")} er planlagt i {year.ToString(Danish.Invariant)}. Reglen er mindst {Danish.Number(least)} om året.";
    }
}
