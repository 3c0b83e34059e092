using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Search.Domain;
using Rammevaerk.Platform.Search.Rules;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Features.Finding;

/// <summary>
/// Cases as documents, each found by whoever may read one of its items: once for the public, and once for each kind of
/// members, of which a reader gets one.
/// </summary>
internal static class CaseDrafts
{
    public static async Task<IReadOnlyList<SearchDraft>> ReadAsync(
        RammevaerkDb db,
        List<Guid> ids,
        CancellationToken cancellation
    )
    {
        if (ids.Count == 0)
        {
            return [];
        }

        var threads = await db.Set<CaseThread>()
            .AsNoTracking()
            .Where(one => ids.Contains(one.Id))
            .ToListAsync(cancellation);
        var steps = (
            await db.Set<AgendaItem>()
                .AsNoTracking()
                .Where(item => item.CaseId != null && ids.Contains(item.CaseId.Value))
                .Join(
                    db.Set<Meeting>(),
                    item => item.MeetingId,
                    meeting => meeting.Id,
                    (item, meeting) => new { Item = item, Meeting = meeting }
                )
                .ToListAsync(cancellation)
        ).ToLookup(one => one.Item.CaseId!.Value);
        var areas = threads.Select(one => one.Area).Distinct().ToList();
        var bodies = await db.Set<Body>()
            .AsNoTracking()
            .Where(body => areas.Contains(body.Area))
            .ToListAsync(cancellation);
        var settings = await MeetingReading.SettingsAsync(db, bodies, cancellation);
        return
        [
            .. threads.SelectMany(thread =>
                Scopes(thread, [.. steps[thread.Id].Select(one => (one.Item, one.Meeting))], bodies, settings)
                    .Select((scope, level) => Draft(thread, scope, level))
            ),
        ];
    }

    private static List<SearchScope> Scopes(
        CaseThread thread,
        List<(AgendaItem Item, Meeting Meeting)> steps,
        List<Body> bodies,
        IReadOnlyDictionary<Guid, BodySettings> settings
    ) =>
        steps.Count == 0
            ? [new SearchScope([Permissions.ReadMeetings], thread.AreaKey)]
            :
            [
                .. steps
                    .Where(one => one.Item.IsOnAgenda)
                    .Select(one =>
                        !one.Item.IsClosed
                        && settings[one.Meeting.BodyId].IsPublic
                        && (one.Meeting.AgendaPublishedAt ?? one.Meeting.MinutesPublishedAt) is not null
                            ? SearchScope.Public
                            : FindingScopes.Of(bodies.First(body => body.Id == one.Meeting.BodyId), one.Item.IsClosed)
                    )
                    .DistinctBy(scope => scope.ToString())
                    .OrderBy(scope => scope.ToString(), StringComparer.Ordinal),
            ];

    private static SearchDraft Draft(CaseThread thread, SearchScope scope, int level) =>
        new(
            $"{MeetingSearch.CasePrefix}{thread.Id}",
            $"{MeetingSearch.CasePrefix}{thread.Id}",
            SearchKind.Case,
            scope,
            $"{thread.Number} {thread.Title}",
            PlainText.Of(thread.Summary),
            thread.Address
        )
        {
            Level = level,
            AreaName = PartyRegister.AreaName(thread.AreaKey),
            Year = int.TryParse(thread.Number.Split('-')[0], Danish.Invariant, out var year) ? year : null,
            Thread = $"{thread.Number} {thread.Title}",
        };
}
