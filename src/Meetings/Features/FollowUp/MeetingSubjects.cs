using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Decisions;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Features.FollowUp;

/// <summary>
/// Leads from meeting/{id}, agenda-item/{id}, decision/{id}, commitment/{id}, case/{id} and written-procedure/{id} to their
/// pages. A closed item keeps its title to itself; pages look again at who asks.
/// </summary>
internal sealed class MeetingSubjects(RammevaerkDb db) : ISubjectSource
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
                "commitment" => await db.Set<Commitment>().FindAsync([id], cancellation) is { } task
                    ? new(task.Text, task.Address, Permissions.ReadMeetings, task.AreaKey, null)
                    : null,
                "case" => await db.Set<CaseThread>().FindAsync([id], cancellation) is { } thread
                    ? new($"{thread.Number} {thread.Title}", thread.Address, Permissions.ReadPublic, null, null)
                    : null,
                _ => await db.Set<WrittenProcedure>().FindAsync([id], cancellation) is { } procedure
                    ? new(procedure.Title, procedure.Address, Permissions.ReadMeetings, procedure.AreaKey, null)
                    : null,
            };

    private async Task<SubjectLink?> MeetingAsync(Guid id, CancellationToken cancellation)
    {
        var found = await db.Set<Meeting>()
            .AsNoTracking()
            .Where(one => one.Id == id)
            .Join(
                db.Set<Body>(),
                meeting => meeting.BodyId,
                body => body.Id,
                (meeting, body) => new { Meeting = meeting, Body = body }
            )
            .FirstOrDefaultAsync(cancellation);
        return found is null
            ? null
            : new(
                $"{found.Body.Name} {found.Meeting.DateWords}",
                found.Meeting.Address,
                found.Body.Kind == BodyKind.Forum ? Permissions.ReadPublic : Permissions.ReadMeetings,
                found.Body.Kind == BodyKind.Forum ? null : found.Meeting.AreaKey,
                null
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
        if (found is null)
        {
            return null;
        }

        var body = await db.Set<Body>().AsNoTracking().SingleAsync(one => one.Id == found.Meeting.BodyId, cancellation);
        var (item, meeting) = (found.Item, found.Meeting);
        var isPublic = !item.IsClosed && meeting.MinutesPublishedAt is not null;
        var title = item.IsClosed ? Clearance.ClosedTitle : item.Title;
        return new(
            $"{body.Name} {meeting.DateWords}: {title}",
            isDecision ? item.DecisionAddress : item.Address,
            isPublic ? Permissions.ReadPublic : Permissions.ReadMeetings,
            isPublic ? null : item.AreaKey,
            null
        );
    }
}
