using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Features.FollowUp;

/// <summary>A recorded decision with where it was taken.</summary>
public sealed record DecisionView(
    AgendaItem Item,
    ItemMinutes Minutes,
    Meeting Meeting,
    Body Body,
    CaseThread? Case,
    IReadOnlyList<PlannedEffect> Effects
)
{
    /// <summary>The decision without Markdown's marks, on one line, as lists show it.</summary>
    public string Line =>
        string.Join(
            ' ',
            Minutes
                .Decision.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.TrimStart('-', '*', '#', ' '))
        );

    /// <summary>How many things it has carried out.</summary>
    public int Done => Effects.Count(effect => effect.State == EffectState.CarriedOut);
}

/// <summary>
/// Reads recorded decisions as the visitor may see them: the public those of published minutes, without closed items;
/// members also those whose minutes are not approved yet.
/// </summary>
public sealed class DecisionReading(RammevaerkDb db, VisitorAccessor visitors)
{
    /// <summary>The decisions of the areas, the newest first.</summary>
    public async Task<IReadOnlyList<DecisionView>> AllAsync(
        IReadOnlyList<string> areas,
        CancellationToken cancellation
    ) => await ViewsAsync(db.Set<AgendaItem>().Where(item => areas.Contains(item.Area)), cancellation);

    /// <summary>The decision of the area; null when there is none the visitor may see.</summary>
    public async Task<DecisionView?> FindAsync(string area, Guid id, CancellationToken cancellation) =>
        (
            await ViewsAsync(db.Set<AgendaItem>().Where(item => item.Area == area && item.Id == id), cancellation)
        ).FirstOrDefault();

    /// <summary>The decisions of a case, the newest first.</summary>
    public async Task<IReadOnlyList<DecisionView>> OfCaseAsync(Guid thread, CancellationToken cancellation) =>
        await ViewsAsync(db.Set<AgendaItem>().Where(item => item.CaseId == thread), cancellation);

    private async Task<List<DecisionView>> ViewsAsync(IQueryable<AgendaItem> items, CancellationToken cancellation)
    {
        var rows = await items
            .AsNoTracking()
            .Join(
                db.Set<ItemMinutes>().AsNoTracking().Where(minutes => minutes.DecidedAt != null),
                item => item.Id,
                minutes => minutes.ItemId,
                (item, minutes) => new { Item = item, Minutes = minutes }
            )
            .Join(
                db.Set<Meeting>().AsNoTracking(),
                one => one.Item.MeetingId,
                meeting => meeting.Id,
                (one, meeting) =>
                    new
                    {
                        one.Item,
                        one.Minutes,
                        Meeting = meeting,
                    }
            )
            .ToListAsync(cancellation);
        var bodies = await db.Set<Body>().AsNoTracking().ToDictionaryAsync(body => body.Id, cancellation);
        var seen = rows.Where(one => MaySee(one.Item, one.Meeting, bodies[one.Meeting.BodyId])).ToList();
        var ids = seen.Select(one => one.Item.Id).ToList();
        var effects = (
            await db.Set<PlannedEffect>()
                .AsNoTracking()
                .Where(one => ids.Contains(one.ItemId))
                .ToListAsync(cancellation)
        )
            .OrderBy(one => one.Ordinal)
            .ToLookup(one => one.ItemId);
        var threads = seen.Select(one => one.Item.CaseId).OfType<Guid>().Distinct().ToList();
        var cases = await db.Set<CaseThread>()
            .AsNoTracking()
            .Where(one => threads.Contains(one.Id))
            .ToDictionaryAsync(one => one.Id, cancellation);
        return
        [
            .. seen.OrderByDescending(one => one.Meeting.Date)
                .ThenBy(one => one.Item.Section)
                .ThenBy(one => one.Item.Ordinal)
                .Select(one => new DecisionView(
                    one.Item,
                    one.Minutes,
                    one.Meeting,
                    bodies[one.Meeting.BodyId],
                    one.Item.CaseId is { } thread ? cases.GetValueOrDefault(thread) : null,
                    [.. effects[one.Item.Id]]
                )),
        ];
    }

    private bool MaySee(AgendaItem item, Meeting meeting, Body body)
    {
        var access = MeetingAccess.Of(visitors.Current, body);
        return access.SeesMinutes(meeting) && (!item.IsClosed || access.Clearance.SeesClosed);
    }
}
