using System.Text;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.Documents;

/// <summary>An edition with the document it holds, whole.</summary>
public sealed record KeptEdition(DocumentEdition Edition, MeetingDocument Document);

/// <summary>Keeps documents as they stood when they were sent or approved, and finds them again.</summary>
public sealed class DocumentEditions(RammevaerkDb db, MeetingDocuments documents)
{
    /// <summary>
    /// Stores the document as it stands in the write, with the next number of its kind. The caller leaves the audit entry.
    /// </summary>
    /// <param name="write">The write; what it has changed so far is saved first.</param>
    /// <param name="found">The meeting.</param>
    /// <param name="kind">Which document.</param>
    /// <param name="reason">Why there is a new edition; empty for the first.</param>
    /// <param name="cancellation">Stops the write.</param>
    public async Task<KeptEdition> AddAsync(
        Write write,
        FoundMeeting found,
        EditionKind kind,
        string reason,
        CancellationToken cancellation
    )
    {
        await write.Db.SaveChangesAsync(cancellation);
        var meeting = await write
            .Db.Set<Meeting>()
            .AsNoTracking()
            .SingleAsync(one => one.Id == found.Meeting.Id, cancellation);
        var document = await documents.MakeAsync(found with { Meeting = meeting }, DocumentOf(kind), cancellation);
        var content = DocumentJson.Write(document);
        var last = await write
            .Db.Set<DocumentEdition>()
            .Where(one => one.MeetingId == meeting.Id && one.Kind == kind)
            .MaxAsync(one => (int?)one.Number, cancellation);
        var edition = new DocumentEdition
        {
            MeetingId = meeting.Id,
            Kind = kind,
            Number = (last ?? 0) + 1,
            At = write.Now,
            ByName = write.Visitor.Name,
            Reason = reason,
            Content = content,
            Digest = FileStore.HashOf(Encoding.UTF8.GetBytes(content)),
        };
        write.Db.Add(edition);
        return new KeptEdition(edition, document);
    }

    /// <summary>Every edition of a meeting without its content, newest first.</summary>
    public Task<List<DocumentEdition>> ListAsync(Guid meeting, CancellationToken cancellation) =>
        db.Set<DocumentEdition>()
            .AsNoTracking()
            .Where(one => one.MeetingId == meeting)
            .OrderByDescending(one => one.At)
            .ThenByDescending(one => one.Number)
            .Select(one => new DocumentEdition
            {
                Id = one.Id,
                MeetingId = one.MeetingId,
                Kind = one.Kind,
                Number = one.Number,
                At = one.At,
                ByName = one.ByName,
                Reason = one.Reason,
                Digest = one.Digest,
            })
            .ToListAsync(cancellation);

    /// <summary>One edition, or the newest of its kind when no number is given; null when there is none.</summary>
    public async Task<KeptEdition?> FindAsync(
        Guid meeting,
        EditionKind kind,
        int? number,
        CancellationToken cancellation
    ) =>
        await db.Set<DocumentEdition>()
            .AsNoTracking()
            .Where(one => one.MeetingId == meeting && one.Kind == kind && (number == null || one.Number == number))
            .OrderByDescending(one => one.Number)
            .FirstOrDefaultAsync(cancellation)
            is { } edition
            ? new KeptEdition(edition, DocumentJson.Read(edition.Content))
            : null;

    /// <summary>Whether an edition is an agenda or minutes.</summary>
    public static DocumentKind DocumentOf(EditionKind kind) =>
        kind == EditionKind.Agenda ? DocumentKind.Agenda : DocumentKind.Minutes;
}

/// <summary>What editions are called in addresses and in Danish: 2 is the agenda or the minutes, udkast-2 a draft of minutes.</summary>
public static class EditionNames
{
    private const string Draft = "udkast-";

    public static string Of(DocumentEdition edition) =>
        $"{(edition.Kind == EditionKind.MinutesDraft ? Draft : "")}{edition.Number.ToString(Danish.Invariant)}";

    /// <summary>Kind and number of a name; null when it is none.</summary>
    public static (EditionKind Kind, int Number)? Read(DocumentKind document, string name)
    {
        var isDraft = document == DocumentKind.Minutes && name.StartsWith(Draft, StringComparison.Ordinal);
        return int.TryParse(isDraft ? name[Draft.Length..] : name, Danish.Invariant, out var number) && number > 0
            ? (
                document == DocumentKind.Agenda ? EditionKind.Agenda
                : isDraft ? EditionKind.MinutesDraft
                : EditionKind.Minutes,
                number
            )
            : null;
    }

    public static string Words(EditionKind kind) =>
        kind switch
        {
            EditionKind.Agenda => "Dagsorden som sendt",
            EditionKind.MinutesDraft => "Referat sendt til bemærkninger",
            EditionKind.Minutes => "Referat som godkendt",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    /// <summary>The file of an edition, or of what stands now, without its ending.</summary>
    public static string FileOf(DocumentKind kind) => kind == DocumentKind.Agenda ? "dagsorden" : "referat";
}
