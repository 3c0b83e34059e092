using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Planning;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Deadlines;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Features.Calendar;

/// <summary>What an entry of the year wheel is; also the ring it stands in.</summary>
public enum YearKind
{
    /// <summary>A meeting of the wheel's own body.</summary>
    Own,
    OtherBody,
    Council,

    /// <summary>A deadline of another module, with what opened before it: a rate round.</summary>
    Deadline,
    Outside,
    Statutory,
}

/// <summary>An entry of a year, in the wheel and in its list.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Days">The days it takes up or may mean.</param>
/// <param name="DateWords">As written.</param>
/// <param name="Forum">Whose it is.</param>
/// <param name="Text">The matters expected, or what it is.</param>
/// <param name="Address">Its page; null for none.</param>
/// <param name="IsVague">True when the days are what a vague date may mean.</param>
public sealed record YearEntry(
    YearKind Kind,
    Period Days,
    string DateWords,
    string Forum,
    string Text,
    string? Address,
    bool IsVague
)
{
    /// <summary>How the meeting is held; empty for other entries.</summary>
    public string Format { get; init; } = "";

    /// <summary>What a check says of it; null for nothing.</summary>
    public string? Warning { get; init; }

    /// <summary>True for the next meeting of the wheel's own body.</summary>
    public bool IsNext { get; init; }

    public bool IsCancelled { get; init; }
}

/// <summary>A body's year as the visitor may know of it. The body is null where the area has none the visitor may know of; the plan is its own.</summary>
public sealed record YearView(
    AreaKey Area,
    int Year,
    Body? Body,
    MeetingAccess? Access,
    PlanView? Plan,
    IReadOnlyList<(string Key, string Name)> Bodies,
    IReadOnlyList<YearEntry> Entries,
    Meeting? Next,
    IReadOnlyList<Meeting> Counted
);

/// <summary>Reads the year of an area around one of its bodies.</summary>
public sealed class YearReading(
    RammevaerkDb db,
    MeetingReading reading,
    KnownMeetings known,
    PlanReading plans,
    DeadlineReading deadlines,
    VisitorAccessor visitors,
    TimeProvider time
)
{
    public async Task<YearView> LoadAsync(AreaKey area, int year, string organ, CancellationToken cancellation)
    {
        var bodies = await reading.BodiesAsync(area, cancellation);
        var chosen = bodies.FirstOrDefault(one => one.Body.Key == organ);
        var own = chosen.Body is null && bodies.Count > 0 ? bodies[0] : chosen;
        var plan = own.Body is null
            ? null
            : await plans.LoadAsync(new PlannedBody(own.Body, own.Settings), year, cancellation);
        var meetings = await known.LoadAsync(area, all => all.Where(one => one.Year == year), cancellation);
        var today = DanishClock.Today(time);
        var next = meetings
            .Where(one => one.Body.Id == own.Body?.Id && one.Meeting.State < MeetingState.Held)
            .Select(one => one.Meeting)
            .FirstOrDefault(one => one.Date >= today);
        var matters = await MattersAsync(meetings, cancellation);
        var entries = new List<YearEntry>();
        entries.AddRange(meetings.Select(one => EntryOf(one, own.Body, matters, plan, next)).OfType<YearEntry>());
        entries.AddRange(await OutsideAsync(area, year, meetings, own.Body, plan, cancellation));
        entries.AddRange(await EventsAsync(area, year, cancellation));
        entries.AddRange(await DeadlinesAsync(area, year, cancellation));
        return new YearView(
            area,
            year,
            own.Body,
            own.Access,
            plan,
            [.. bodies.Select(one => (one.Body.Key, one.Body.Name))],
            [.. entries.OrderBy(entry => entry.Days.From).ThenBy(entry => entry.Days.To).ThenBy(entry => entry.Kind)],
            next,
            [
                .. meetings
                    .Where(one =>
                        one.Body.Id == own.Body?.Id
                        && one.Meeting is { State: not MeetingState.Cancelled, IsExtraordinary: false }
                    )
                    .Select(one => one.Meeting),
            ]
        );
    }

    private async Task<ILookup<Guid, string>> MattersAsync(
        IReadOnlyList<KnownMeeting> meetings,
        CancellationToken cancellation
    )
    {
        var ids = meetings.Select(one => one.Meeting.Id).ToList();
        return (
            await db.Set<ExpectedMatter>()
                .AsNoTracking()
                .Where(one => ids.Contains(one.MeetingId))
                .OrderBy(one => one.Ordinal)
                .ToListAsync(cancellation)
        ).ToLookup(one => one.MeetingId, one => one.Title);
    }

    private static YearEntry? EntryOf(
        KnownMeeting one,
        Body? own,
        ILookup<Guid, string> matters,
        PlanView? plan,
        Meeting? next
    )
    {
        var meeting = one.Meeting;
        return MeetingCalendar.DaysOf(meeting) is { } days
            ? new YearEntry(
                one.Body.Id == own?.Id ? YearKind.Own : YearKind.OtherBody,
                days,
                meeting.DateWords,
                one.Body.Name,
                string.Join(", ", matters[meeting.Id].Append(meeting.Condition ?? "").Where(text => text.Length > 0)),
                meeting.Address,
                meeting.Date is null
            )
            {
                Format = MeetingWords.Of(meeting.Format),
                Warning = one.Access.SeesDrafts ? WarningOf(plan, meeting.Id) : null,
                IsNext = meeting.Id == next?.Id,
                IsCancelled = meeting.State == MeetingState.Cancelled,
            }
            : null;
    }

    private static string? WarningOf(PlanView? plan, Guid meeting) =>
        plan?.Warnings.FirstOrDefault(one => one.Warning.MeetingId == meeting && one.Note.Length == 0)
            is { Warning: { Rule.Id: not "PLAN-1" } warning }
            ? warning.Message
            : null;

    private async Task<IEnumerable<YearEntry>> OutsideAsync(
        AreaKey area,
        int year,
        IReadOnlyList<KnownMeeting> meetings,
        Body? own,
        PlanView? plan,
        CancellationToken cancellation
    )
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var dates = await db.Set<OutsideDate>()
            .AsNoTracking()
            .Where(one => one.Area == area.Value && one.From <= last && one.To >= first)
            .ToListAsync(cancellation);
        var before = meetings
            .Where(one =>
                one.Body.Id == own?.Id && one.Meeting is { Date: not null, State: not MeetingState.Cancelled }
            )
            .Select(one => one.Meeting.Date!.Value)
            .ToList();
        return dates.Select(date => new YearEntry(
            KindOf(date.Kind),
            new Period(date.From, date.To),
            date.DateText.Length > 0 ? date.DateText : Danish.Date(date.From),
            date.Owner,
            date.Kind == OutsideDateKind.PoliticalCouncil ? Distance(date, before, own) ?? date.Title : date.Title,
            null,
            date.From != date.To && date.Kind != OutsideDateKind.Window
        )
        {
            Warning =
                plan?.Warnings.FirstOrDefault(one =>
                    one.Warning.Rule.Id == "PLAN-1"
                    && one.Warning.Message.StartsWith($"{date.Owner} {date.DateText} ", StringComparison.Ordinal)
                )
                    is { Note.Length: 0 } noted
                && visitors.Current.May(Permissions.ReadMeetings, area)
                    ? noted.Warning.Message
                    : null,
        });
    }

    /// <summary>How long after the nearest meeting before it; null when there is none.</summary>
    private static string? Distance(OutsideDate council, List<DateOnly> meetings, Body? own)
    {
        var before = meetings.Where(day => day < council.From).DefaultIfEmpty().Max();
        return before == default || own is null
            ? null
            : $"{Danish.Number(council.From.DayNumber - before.DayNumber)} dage efter {own.Name}";
    }

    private async Task<IEnumerable<YearEntry>> EventsAsync(AreaKey area, int year, CancellationToken cancellation)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var sees = visitors.Current.May(Permissions.ReadMeetings, area);
        var events = await db.Set<Gathering>()
            .AsNoTracking()
            .Where(one => one.Area == area.Value && one.From <= last && one.To >= first && (one.IsPublic || sees))
            .ToListAsync(cancellation);
        return events.Select(one => new YearEntry(
            YearKind.Outside,
            one.Days,
            one.DateText,
            GatheringWords.Of(one.Type),
            one.Title,
            one.Address,
            one.From != one.To
        )
        {
            IsCancelled = one.IsCancelled,
        });
    }

    private async Task<IEnumerable<YearEntry>> DeadlinesAsync(AreaKey area, int year, CancellationToken cancellation)
    {
        var days = new Period(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var all = await deadlines.LoadAsync(area, days, visitors.Current, cancellation);
        return all.Where(one => !MeetingDeadlines.IsOfMeetings(one.Key) || one.Kind == DeadlineKind.Statutory)
            .Where(one => !one.Key.StartsWith(MeetingDeadlines.OutsidePrefix, StringComparison.Ordinal))
            .Select(one => new YearEntry(
                one.Kind == DeadlineKind.Statutory ? YearKind.Statutory : YearKind.Deadline,
                new Period(Earlier(one.Opens, one.When.Days.From), one.When.Days.To),
                one.Opens is { } opens && opens < one.When.Days.From
                    ? $"{opens.ToString("d. MMMM", Danish.Culture)} til {one.When.Text}"
                    : one.When.Text,
                one.Owner,
                one.Title,
                one.Address,
                !one.When.IsExact
            ));
    }

    private static DateOnly Earlier(DateOnly? opens, DateOnly day) => opens is { } first && first < day ? first : day;

    private static YearKind KindOf(OutsideDateKind kind) =>
        kind switch
        {
            OutsideDateKind.PoliticalCouncil => YearKind.Council,
            OutsideDateKind.Statutory => YearKind.Statutory,
            OutsideDateKind.Event or OutsideDateKind.Window => YearKind.Outside,
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
}
