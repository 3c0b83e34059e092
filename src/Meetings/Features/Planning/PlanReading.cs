using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Meetings.Rules.Planning;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.Planning;

/// <summary>A warning with the note that accepts it; the note is empty while nobody has.</summary>
public sealed record NotedWarning(PlanWarning Warning, Meeting? Meeting, string Note);

/// <summary>A body's plan of a year with everything a page shows of it. The plan is null when only meetings are there; warnings nobody has accepted come first; the refusal says why the checks could not be made.</summary>
public sealed record PlanView(
    PlannedBody Body,
    int Year,
    MeetingPlan? Plan,
    IReadOnlyList<Meeting> Meetings,
    ILookup<Guid, ExpectedMatter> Matters,
    ILookup<Guid, SubEvent> Beside,
    ILookup<Guid, MeetingMove> Moves,
    IReadOnlyList<NotedWarning> Warnings,
    Fault? Refusal
)
{
    public IEnumerable<Meeting> Live => Meetings.Where(meeting => meeting.State != MeetingState.Cancelled);

    public int Open => Warnings.Count(one => one.Note.Length == 0);
}

/// <summary>Reads plans with their warnings.</summary>
public sealed class PlanReading(
    RammevaerkDb db,
    MeetingReading reading,
    ICurrentParameters parameters,
    TimeProvider time
)
{
    /// <summary>The plan of the body in the year.</summary>
    public async Task<PlanView> LoadAsync(PlannedBody body, int year, CancellationToken cancellation)
    {
        var id = body.Body.Id;
        var plan = await db.Set<MeetingPlan>()
            .AsNoTracking()
            .FirstOrDefaultAsync(one => one.BodyId == id && one.Year == year, cancellation);
        var meetings = await db.Set<Meeting>()
            .AsNoTracking()
            .Where(one => one.BodyId == id && one.Year == year)
            .ToListAsync(cancellation);
        var own = db.Set<Meeting>().Where(one => one.BodyId == id && one.Year == year).Select(one => one.Id);
        var sorted = InOrder(meetings);
        var numbers = NumbersOf(body.Body.AreaKey, year);
        return new PlanView(
            body,
            year,
            plan,
            sorted,
            (await All<ExpectedMatter>().Where(one => own.Contains(one.MeetingId)).ToListAsync(cancellation))
                .OrderBy(one => one.Ordinal)
                .ToLookup(one => one.MeetingId),
            (await All<SubEvent>().Where(one => own.Contains(one.MeetingId)).ToListAsync(cancellation))
                .OrderBy(one => one.StartsAt)
                .ToLookup(one => one.MeetingId),
            (await All<MeetingMove>().Where(one => own.Contains(one.MeetingId)).ToListAsync(cancellation))
                .OrderBy(one => one.At)
                .ToLookup(one => one.MeetingId),
            numbers.IsOk && meetings.Count > 0
                ? Noted(
                    PlanRules.Check(await FactsAsync(body.Body, year, sorted, numbers.Value, cancellation)),
                    sorted,
                    plan
                )
                : [],
            numbers.Fault
        );
    }

    /// <summary>By date, vague dates by their first day, those without a date last.</summary>
    public static IReadOnlyList<Meeting> InOrder(IEnumerable<Meeting> meetings) =>
        [
            .. meetings
                .OrderBy(meeting => MeetingCalendar.DaysOf(meeting)?.From ?? DateOnly.MaxValue)
                .ThenBy(meeting => meeting.StartsAt)
                .ThenBy(meeting => meeting.Key, StringComparer.Ordinal),
        ];

    /// <summary>The area's numbers in the year; the fault names the parameter that is missing.</summary>
    public Result<PlanNumbers> NumbersOf(AreaKey area, int year)
    {
        var set = parameters.Current;
        var day = new DateOnly(year, 12, 31);
        return set.FindNumber(ParameterKeys.CouncilWeeks, area, day)
            .Then(weeks =>
                set.FindNumber(ParameterKeys.CouncilTolerance, area, day)
                    .Then(tolerance =>
                        set.FindNumber(ParameterKeys.PhysicalShareMin, area, day)
                            .Then(share =>
                                set.FindNumber(ParameterKeys.MeetingNotice, area, day)
                                    .Then(notice =>
                                        Result.Ok(
                                            new PlanNumbers(
                                                weeks.Number!.Value,
                                                (int)tolerance.Number!.Value,
                                                share.Number!.Value,
                                                (int)notice.Number!.Value
                                            )
                                        )
                                    )
                            )
                    )
            );
    }

    private IQueryable<T> All<T>()
        where T : class => db.Set<T>().AsNoTracking();

    private async Task<PlanFacts> FactsAsync(
        Body body,
        int year,
        IReadOnlyList<Meeting> meetings,
        PlanNumbers numbers,
        CancellationToken cancellation
    )
    {
        var seen = (await reading.BodiesAsync(body.AreaKey, cancellation)).ToDictionary(
            one => one.Body.Id,
            one => one.Body.Name
        );
        var others = await db.Set<Meeting>()
            .AsNoTracking()
            .Where(one =>
                one.Area == body.Area
                && one.BodyId != body.Id
                && one.Year == year
                && one.State != MeetingState.Cancelled
            )
            .ToListAsync(cancellation);
        return new PlanFacts(
            body.Name,
            year,
            [.. meetings.Where(meeting => meeting.State != MeetingState.Cancelled)],
            [
                .. others
                    .Where(one => seen.ContainsKey(one.BodyId))
                    .Select(one => new OtherMeeting(seen[one.BodyId], one)),
            ],
            await db.Set<OutsideDate>()
                .AsNoTracking()
                .Where(one => one.Area == body.Area)
                .OrderBy(one => one.From)
                .ToListAsync(cancellation),
            numbers,
            DanishClock.Today(time)
        );
    }

    private static List<NotedWarning> Noted(
        IReadOnlyList<PlanWarning> warnings,
        IReadOnlyList<Meeting> meetings,
        MeetingPlan? plan
    ) =>
        [
            .. warnings
                .Select(warning =>
                {
                    var meeting = meetings.FirstOrDefault(one => one.Id == warning.MeetingId);
                    return new NotedWarning(warning, meeting, (meeting is null ? plan?.Note : meeting.PlanNote) ?? "");
                })
                .OrderBy(one => one.Note.Length > 0),
        ];
}
