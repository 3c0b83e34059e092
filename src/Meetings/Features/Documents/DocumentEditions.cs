using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.Documents;

/// <summary>Keeps documents as they were sent or approved.</summary>
public sealed class DocumentEditions(MeetingDocuments documents)
{
    /// <summary>Stores the document as it stands now, whole, as the next edition of its kind.</summary>
    public async Task<DocumentEdition> AddAsync(
        Write write,
        FoundMeeting found,
        EditionKind kind,
        string reason,
        CancellationToken cancellation
    )
    {
        var document = await documents.MakeAsync(
            found,
            kind == EditionKind.Agenda ? DocumentKind.Agenda : DocumentKind.Minutes,
            cancellation
        );
        var content = DocumentJson.Write(document);
        var last = await write
            .Db.Set<DocumentEdition>()
            .Where(one => one.MeetingId == found.Meeting.Id && one.Kind == kind)
            .MaxAsync(one => (int?)one.Number, cancellation);
        var edition = new DocumentEdition
        {
            MeetingId = found.Meeting.Id,
            Kind = kind,
            Number = (last ?? 0) + 1,
            At = write.Now,
            ByName = write.Visitor.Name,
            Reason = reason,
            Content = content,
            Digest = FileStore.HashOf(System.Text.Encoding.UTF8.GetBytes(content)),
        };
        write.Db.Add(edition);
        return edition;
    }
}
