using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.Documents;

/// <summary>A document as its reader may see it, and the edition it is; no edition when it is what stands now.</summary>
public sealed record ReadDocument(MeetingDocument Document, DocumentEdition? Edition);

/// <summary>
/// Finds the document a visitor gets: those who read drafts get what stands now or any edition, everyone else the newest
/// edition that was sent and laid open. What has been closed since is closed in editions too.
/// </summary>
public sealed class DocumentReading(RammevaerkDb db, MeetingDocuments documents, DocumentEditions editions)
{
    /// <summary>The document; null when the visitor may not read it or there is none.</summary>
    /// <param name="found">The meeting as the visitor knows of it.</param>
    /// <param name="kind">Agenda or minutes.</param>
    /// <param name="name">Name of an edition, see <see cref="EditionNames"/>; null for the one that counts.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<ReadDocument?> FindAsync(
        FoundMeeting found,
        DocumentKind kind,
        string? name,
        CancellationToken cancellation
    )
    {
        var (meeting, _, _, access) = found;
        if (kind == DocumentKind.Agenda ? !access.SeesAgenda(meeting) : !access.SeesMinutes(meeting))
        {
            return null;
        }

        if (name is null && access.SeesDrafts)
        {
            return kind == DocumentKind.Minutes && !HasMinutes(meeting)
                ? null
                : new ReadDocument(
                    access.Clearance.Of(await documents.MakeAsync(found, kind, cancellation)),
                    Edition: null
                );
        }

        var wanted = name is null ? null : EditionNames.Read(kind, name);
        if (name is not null && wanted is null)
        {
            return null;
        }

        var kept = await editions.FindAsync(
            meeting.Id,
            wanted?.Kind ?? (kind == DocumentKind.Agenda ? EditionKind.Agenda : EditionKind.Minutes),
            wanted?.Number,
            cancellation
        );
        return kept is null || (!access.SeesDrafts && !await IsOpenAsync(kept, cancellation))
            ? null
            : new ReadDocument(await ClearAsync(kept.Document, access.Clearance, cancellation), kept.Edition);
    }

    /// <summary>An edition as a reader may see it today.</summary>
    public async Task<MeetingDocument> ClearAsync(
        MeetingDocument whole,
        Clearance clearance,
        CancellationToken cancellation
    ) => clearance.Of((await MarksAsync(whole.MeetingId, cancellation)).On(whole));

    /// <summary>True when minutes have been begun.</summary>
    public static bool HasMinutes(Meeting meeting) =>
        meeting.State is MeetingState.Held or MeetingState.MinutesSent or MeetingState.MinutesApproved;

    private async Task<bool> IsOpenAsync(KeptEdition kept, CancellationToken cancellation) =>
        kept.Edition.Kind != EditionKind.MinutesDraft
        && !await db.Set<DocumentEdition>()
            .AnyAsync(
                one =>
                    one.MeetingId == kept.Edition.MeetingId
                    && one.Kind == kept.Edition.Kind
                    && one.Number > kept.Edition.Number,
                cancellation
            );

    private async Task<CurrentMarks> MarksAsync(Guid meeting, CancellationToken cancellation) =>
        new(
            await db.Set<AgendaItem>()
                .Where(item => item.MeetingId == meeting && item.IsClosed)
                .ToDictionaryAsync(item => item.Id, item => item.ClosedReason, cancellation),
            (
                await db.Set<Attachment>()
                    .Where(one => one.MeetingId == meeting && one.IsInternal)
                    .Select(one => one.Id)
                    .ToListAsync(cancellation)
            ).ToHashSet()
        );
}
