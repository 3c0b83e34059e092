using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Rules.Archive;
using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.Archive;

/// <summary>A case proposed, with the meetings and numbers of its items.</summary>
/// <param name="Thread">The items.</param>
/// <param name="Digest">What it is known by, so that it is not proposed again when it was left.</param>
/// <param name="Meetings">The items' meetings by id.</param>
/// <param name="Case">The case some belong to; null for none.</param>
public sealed record ProposedCase(
    ProposedThread Thread,
    string Digest,
    IReadOnlyDictionary<Guid, Meeting> Meetings,
    CaseThread? Case
);

/// <summary>Looks for the same case over meetings and years (ARC-1).</summary>
public sealed class ThreadProposals(RammevaerkDb db)
{
    private const int Most = 50;

    /// <summary>What is proposed in the area, the most alike first; at most fifty.</summary>
    public async Task<IReadOnlyList<ProposedCase>> OfAsync(string area, CancellationToken cancellation)
    {
        var items = await db.Set<AgendaItem>()
            .AsNoTracking()
            .Where(item => item.Area == area && item.Role == ItemRole.Ordinary)
            .Where(item =>
                item.State == ItemState.OnAgenda
                || item.State == ItemState.Decided
                || item.State == ItemState.CarriedOver
            )
            .Select(item => new
            {
                item.Id,
                item.MeetingId,
                item.Title,
                item.CaseId,
            })
            .ToListAsync(cancellation);
        var meetings = await db.Set<Meeting>()
            .AsNoTracking()
            .Where(meeting => meeting.Area == area)
            .ToDictionaryAsync(meeting => meeting.Id, cancellation);
        var left = (
            await db.Set<LeftProposal>()
                .Where(one => one.Area == area)
                .Select(one => one.Items)
                .ToListAsync(cancellation)
        ).ToHashSet(StringComparer.Ordinal);
        var cases = await db.Set<CaseThread>()
            .AsNoTracking()
            .Where(one => one.Area == area)
            .ToDictionaryAsync(one => one.Id, cancellation);
        return
        [
            .. SameSubjectRule
                .Of([
                    .. items
                        .OrderBy(item => item.Id)
                        .Select(item => new SubjectCandidate(
                            item.Id,
                            item.MeetingId,
                            meetings[item.MeetingId].Date,
                            item.Title,
                            item.CaseId
                        )),
                ])
                .Select(thread => new ProposedCase(
                    thread,
                    DigestOf(thread.Items.Select(one => one.Id)),
                    meetings,
                    thread.Case is { } id ? cases.GetValueOrDefault(id) : null
                ))
                .Where(proposed => !left.Contains(proposed.Digest))
                .Take(Most),
        ];
    }

    /// <summary>What a set of items is known by, whatever their order.</summary>
    public static string DigestOf(IEnumerable<Guid> items) =>
        FileStore.HashOf(
            System.Text.Encoding.ASCII.GetBytes(string.Join(' ', items.Order().Select(id => id.ToString("N"))))
        );
}
