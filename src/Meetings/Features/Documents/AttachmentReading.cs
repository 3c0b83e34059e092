using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.Documents;

/// <summary>
/// Finds the attachments a visitor may open. Internal ones, and those only closed items refer to, are for those who see
/// closed items; who does not read drafts opens what a laid-open document names.
/// </summary>
public sealed class AttachmentReading(RammevaerkDb db, MeetingReading meetings, DocumentReading documents)
{
    /// <summary>The attachment of the area; null when there is none the visitor may open.</summary>
    public async Task<(Attachment Attachment, FoundMeeting Found)?> FindAsync(
        string area,
        Guid id,
        CancellationToken cancellation
    )
    {
        var attachment = await db.Set<Attachment>()
            .AsNoTracking()
            .FirstOrDefaultAsync(one => one.Id == id, cancellation);
        return
            attachment is not null
            && await meetings.FindAsync(area, attachment.MeetingId, cancellation) is { } found
            && await MayOpenAsync(attachment, found, cancellation)
            ? (attachment, found)
            : null;
    }

    private async Task<bool> MayOpenAsync(Attachment attachment, FoundMeeting found, CancellationToken cancellation)
    {
        var access = found.Access;
        if (!access.Clearance.SeesClosed && (attachment.IsInternal || await IsOfClosedAsync(attachment, cancellation)))
        {
            return false;
        }

        return access.SeesDrafts
            || await IsNamedAsync(attachment, found, DocumentKind.Agenda, cancellation)
            || await IsNamedAsync(attachment, found, DocumentKind.Minutes, cancellation);
    }

    /// <summary>True when items refer to it and all of them are closed.</summary>
    private async Task<bool> IsOfClosedAsync(Attachment attachment, CancellationToken cancellation)
    {
        var closed = await db.Set<ItemAttachment>()
            .Where(link => link.AttachmentId == attachment.Id)
            .Join(db.Set<AgendaItem>(), link => link.ItemId, item => item.Id, (_, item) => item.IsClosed)
            .ToListAsync(cancellation);
        return closed.Count > 0 && closed.TrueForAll(isClosed => isClosed);
    }

    private async Task<bool> IsNamedAsync(
        Attachment attachment,
        FoundMeeting found,
        DocumentKind kind,
        CancellationToken cancellation
    ) =>
        await documents.FindAsync(found, kind, name: null, cancellation) is { } read
        && read.Document.Items.SelectMany(item => item.Attachments)
            .Any(one => one.Id == attachment.Id && !one.IsWithheld);
}
