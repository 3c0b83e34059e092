using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Decisions;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Features.FollowUp;

/// <summary>
/// Leads from meeting/{id}, agenda-item/{id}, decision/{id}, commitment/{id}, case/{id} and written-procedure/{id} to their
/// pages. What is closed or the committee's own asks for the permission of those who read it, so that not even its title is
/// told to others; pages look again at who asks.
/// </summary>
internal sealed class MeetingSubjects(RammevaerkDb db, MeetingReading reading) : ISubjectSource
{
    public IReadOnlySet<string> Kinds { get; } =
        new HashSet<string>(StringComparer.Ordinal)
        {
            "meeting",
            "agenda-item",
            Decided.Kind,
            "commitment",
            "case",
            "written-procedure",
        };

    public async Task<SubjectLink?> FindAsync(SubjectReference subject, CancellationToken cancellation) =>
        !Guid.TryParse(subject.Key, out var id)
            ? null
            : subject.Kind switch
            {
                "meeting" => await MeetingAsync(id, cancellation),
                "agenda-item" => await ItemAsync(id, isDecision: false, cancellation),
                Decided.Kind => await ItemAsync(id, isDecision: true, cancellation),
                "commitment" => await CommitmentAsync(id, cancellation),
                "case" => await CaseAsync(id, cancellation),
                _ => await ProcedureAsync(id, cancellation),
            };

    private async Task<SubjectLink?> MeetingAsync(Guid id, CancellationToken cancellation)
    {
        if (
            await db.Set<Meeting>().AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, cancellation)
            is not { } meeting
        )
        {
            return null;
        }

        var body = await BodyAsync(meeting.BodyId, cancellation);
        var isPublic = (await reading.SettingsAsync(body, cancellation)).IsPublic;
        return Link(
            $"{body.Name} {meeting.DateWords}",
            meeting.Address,
            isPublic ? Permissions.ReadPublic : PermissionOf(body, isClosed: false),
            body.AreaKey
        );
    }

    private async Task<SubjectLink?> ItemAsync(Guid id, bool isDecision, CancellationToken cancellation)
    {
        var found = await db.Set<AgendaItem>()
            .AsNoTracking()
            .Where(one => one.Id == id)
            .Join(
                db.Set<Meeting>(),
                item => item.MeetingId,
                meeting => meeting.Id,
                (item, meeting) => new { Item = item, Meeting = meeting }
            )
            .FirstOrDefaultAsync(cancellation);
        if (
            found is null
            || (
                isDecision
                && !await db.Set<ItemMinutes>()
                    .AnyAsync(minutes => minutes.ItemId == id && minutes.DecidedAt != null, cancellation)
            )
        )
        {
            return null;
        }

        var (item, meeting) = (found.Item, found.Meeting);
        var body = await BodyAsync(meeting.BodyId, cancellation);
        var title = item.IsClosed ? Clearance.ClosedTitle : item.Title;
        return Link(
            $"{body.Name} {meeting.DateWords}: {title}",
            isDecision ? item.DecisionAddress : item.Address,
            !item.IsClosed && meeting.MinutesPublishedAt is not null
                ? Permissions.ReadPublic
                : PermissionOf(body, item.IsClosed),
            item.AreaKey
        );
    }

    private async Task<SubjectLink?> CommitmentAsync(Guid id, CancellationToken cancellation)
    {
        if (
            await db.Set<Commitment>().AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, cancellation)
            is not { } task
        )
        {
            return null;
        }

        var isClosed = await db.Set<AgendaItem>().AnyAsync(one => one.Id == task.ItemId && one.IsClosed, cancellation);
        var body = await BodyAsync(task.BodyId, cancellation);
        return Link(task.Text, task.Address, PermissionOf(body, isClosed), task.AreaKey);
    }

    /// <summary>A case is known to whoever may read one of its items; to all members while it has none.</summary>
    private async Task<SubjectLink?> CaseAsync(Guid id, CancellationToken cancellation)
    {
        if (
            await db.Set<CaseThread>().AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, cancellation)
            is not { } thread
        )
        {
            return null;
        }

        var items = await db.Set<AgendaItem>()
            .Where(item => item.CaseId == id)
            .Join(
                db.Set<Meeting>(),
                item => item.MeetingId,
                meeting => meeting.Id,
                (item, meeting) =>
                    new
                    {
                        item.IsClosed,
                        meeting.BodyId,
                        IsOut = meeting.AgendaPublishedAt != null || meeting.MinutesPublishedAt != null,
                    }
            )
            .ToListAsync(cancellation);
        var bodies = await db.Set<Body>()
            .AsNoTracking()
            .Where(body => body.Area == thread.Area)
            .ToDictionaryAsync(body => body.Id, cancellation);
        var needed = items
            .Select(item =>
                item is { IsOut: true, IsClosed: false }
                    ? Permissions.ReadPublic
                    : PermissionOf(bodies[item.BodyId], item.IsClosed)
            )
            .DefaultIfEmpty(Permissions.ReadMeetings)
            .MinBy(permission => Array.IndexOf(Widest, permission));
        return Link($"{thread.Number} {thread.Title}", thread.Address, needed!, thread.AreaKey);
    }

    private async Task<SubjectLink?> ProcedureAsync(Guid id, CancellationToken cancellation)
    {
        if (
            await db.Set<WrittenProcedure>().AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, cancellation)
            is not { } procedure
        )
        {
            return null;
        }

        var body = await BodyAsync(procedure.BodyId, cancellation);
        var permission =
            procedure.State == ProcedureState.Draft ? Permissions.EditMeetings : PermissionOf(body, isClosed: false);
        return Link(procedure.Title, procedure.Address, permission, procedure.AreaKey);
    }

    /// <summary>Permissions by how many have them.</summary>
    private static readonly string[] Widest =
    [
        Permissions.ReadPublic,
        Permissions.ReadMeetings,
        Permissions.ReadClosedItems,
        Permissions.ReadCommittee,
    ];

    private static string PermissionOf(Body body, bool isClosed) =>
        body.Kind == BodyKind.ExecutiveCommittee ? Permissions.ReadCommittee
        : isClosed ? Permissions.ReadClosedItems
        : Permissions.ReadMeetings;

    private static SubjectLink Link(string title, string address, string permission, AreaKey area) =>
        new(title, address, permission, permission == Permissions.ReadPublic ? null : area, null);

    private Task<Body> BodyAsync(Guid id, CancellationToken cancellation) =>
        db.Set<Body>().AsNoTracking().SingleAsync(one => one.Id == id, cancellation);
}
