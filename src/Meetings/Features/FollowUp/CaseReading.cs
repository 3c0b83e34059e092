using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Meetings.Rules;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Features.FollowUp;

/// <summary>What happened to a case at one meeting.</summary>
/// <param name="Item">The item, without its texts.</param>
/// <param name="Number">Its number on the agenda; null while it has none.</param>
/// <param name="Meeting">The meeting.</param>
/// <param name="Body">The body that met.</param>
/// <param name="Minutes">What was minuted; null while nothing is, or the visitor may not read it.</param>
/// <param name="Effects">What its decision carried out.</param>
public sealed record CaseStep(
    AgendaItem Item,
    string? Number,
    Meeting Meeting,
    Body Body,
    ItemMinutes? Minutes,
    IReadOnlyList<PlannedEffect> Effects
)
{
    public bool IsDecided => Minutes is { DecidedAt: not null };

    /// <summary>The decision's page, or its place on the agenda while nothing is decided.</summary>
    public string Address =>
        IsDecided ? Item.DecisionAddress
        : Number is null ? Meeting.Address
        : $"{Meeting.Address}#punkt-{Number.Replace('.', '-')}";

    /// <summary>17. september 2026, punkt 2.1.</summary>
    public string Words => Number is null ? Meeting.DateWords : $"{Meeting.DateWords}, punkt {Number}";

    /// <summary>How it ended; how far it is while it has not.</summary>
    public string OutcomeWords => IsDecided ? MeetingWords.Of(Minutes!.Outcome) : MeetingWords.Of(Item.State);
}

/// <summary>A case with what the visitor may see of it, the newest meeting first.</summary>
public sealed record CaseView(CaseThread Thread, IReadOnlyList<CaseStep> Steps, IReadOnlyList<CommitmentView> Tasks)
{
    public DateOnly? Last => Steps.Select(step => step.Meeting.Date).Max();

    public int OpenTasks => Tasks.Count(view => view.Task.IsOpen);

    public string Year => Thread.Number.Split('-')[0];
}

/// <summary>
/// Reads cases as the visitor may see them: members the cases of their area, but not one whose every item is closed to them;
/// the public those with an open item of a published agenda or published minutes.
/// </summary>
public sealed class CaseReading(RammevaerkDb db, CommitmentReading tasks, VisitorAccessor visitors)
{
    /// <summary>The cases of the areas, the newest number first.</summary>
    public async Task<IReadOnlyList<CaseView>> AllAsync(IReadOnlyList<string> areas, CancellationToken cancellation) =>
        await ViewsAsync(db.Set<CaseThread>().Where(one => areas.Contains(one.Area)), cancellation);

    /// <summary>The case of the area with the number; null when there is none the visitor may see.</summary>
    public async Task<CaseView?> FindAsync(string area, string number, CancellationToken cancellation) =>
        (
            await ViewsAsync(db.Set<CaseThread>().Where(one => one.Area == area && one.Number == number), cancellation)
        ).FirstOrDefault();

    private async Task<List<CaseView>> ViewsAsync(IQueryable<CaseThread> threads, CancellationToken cancellation)
    {
        var rows = await threads.AsNoTracking().ToListAsync(cancellation);
        var steps = (await StepsAsync(threads, cancellation)).ToLookup(step => step.Item.CaseId!.Value);
        var given = (await tasks.OfCasesAsync(threads, cancellation)).ToLookup(view => view.Task.CaseId!.Value);
        return
        [
            .. rows.Where(thread => steps[thread.Id].Any(MaySee) || IsNew(thread, steps[thread.Id]))
                .OrderByDescending(thread => thread.Number, StringComparer.Ordinal)
                .ThenBy(thread => thread.Area, StringComparer.Ordinal)
                .Select(thread => new CaseView(
                    thread,
                    [
                        .. steps[thread.Id]
                            .Where(MaySee)
                            .Select(Cleared)
                            .OrderByDescending(step => step.Meeting.Date ?? DateOnly.MaxValue)
                            .ThenBy(step => step.Number, Danish.Order),
                    ],
                    [.. given[thread.Id]]
                )),
        ];
    }

    /// <summary>True for a case nothing of which is kept from the members, though nothing of it is on an agenda yet.</summary>
    private bool IsNew(CaseThread thread, IEnumerable<CaseStep> steps) =>
        visitors.Current.May(Permissions.ReadMeetings, thread.AreaKey)
        && steps.All(step => !step.Item.IsClosed && MeetingAccess.Of(visitors.Current, step.Body).SeesDrafts);

    private bool MaySee(CaseStep step)
    {
        var access = MeetingAccess.Of(visitors.Current, step.Body);
        return (step.Item.IsOnAgenda || access.MayEdit)
            && (access.SeesAgenda(step.Meeting) || access.SeesMinutes(step.Meeting))
            && (!step.Item.IsClosed || access.Clearance.SeesClosed);
    }

    private CaseStep Cleared(CaseStep step) =>
        MeetingAccess.Of(visitors.Current, step.Body).SeesMinutes(step.Meeting)
            ? step
            : step with
            {
                Minutes = null,
                Effects = [],
            };

    private async Task<List<CaseStep>> StepsAsync(IQueryable<CaseThread> threads, CancellationToken cancellation)
    {
        var items = db.Set<AgendaItem>().AsNoTracking();
        var ofCases = items.Where(item => threads.Any(thread => thread.Id == item.CaseId));
        var meetings = await db.Set<Meeting>()
            .AsNoTracking()
            .Where(meeting => ofCases.Any(item => item.MeetingId == meeting.Id))
            .ToDictionaryAsync(meeting => meeting.Id, cancellation);
        // Their neighbours too, which decide their numbers; none of them with its texts.
        var beside = await items
            .Where(item => ofCases.Any(one => one.MeetingId == item.MeetingId))
            .Select(item => new AgendaItem
            {
                Id = item.Id,
                MeetingId = item.MeetingId,
                Area = item.Area,
                Section = item.Section,
                Ordinal = item.Ordinal,
                PrintedNumber = item.PrintedNumber,
                State = item.State,
                Title = item.Title,
                IsClosed = item.IsClosed,
                CaseId = item.CaseId,
            })
            .ToListAsync(cancellation);
        var minutes = await db.Set<ItemMinutes>()
            .AsNoTracking()
            .Where(one => ofCases.Any(item => item.Id == one.ItemId))
            .ToDictionaryAsync(one => one.ItemId, cancellation);
        var effects = (
            await db.Set<PlannedEffect>()
                .AsNoTracking()
                .Where(one => one.State == EffectState.CarriedOut && ofCases.Any(item => item.Id == one.ItemId))
                .ToListAsync(cancellation)
        ).ToLookup(one => one.ItemId);
        var bodies = await db.Set<Body>().AsNoTracking().ToDictionaryAsync(body => body.Id, cancellation);
        var settings = await MeetingReading.SettingsAsync(db, bodies.Values, cancellation);
        var wanted = (await threads.Select(thread => thread.Id).ToListAsync(cancellation)).ToHashSet();
        var steps = new List<CaseStep>();
        foreach (var group in beside.GroupBy(item => item.MeetingId))
        {
            var meeting = meetings[group.Key];
            var body = bodies[meeting.BodyId];
            var layout = settings[body.Id].Layout;
            var numbers = AgendaNumbers.OfItems(layout, group);
            steps.AddRange(
                group
                    .Where(item => item.CaseId is { } thread && wanted.Contains(thread))
                    .Select(item => new CaseStep(
                        item,
                        numbers.GetValueOrDefault(item.Id),
                        meeting,
                        body,
                        minutes.GetValueOrDefault(item.Id),
                        [.. effects[item.Id].OrderBy(one => one.Ordinal)]
                    ))
            );
        }

        return steps;
    }
}
