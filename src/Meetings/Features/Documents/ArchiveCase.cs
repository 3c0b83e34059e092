using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Meetings.Files;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Documents;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Meetings.Features.Documents;

/// <summary>
/// Gives a case as one package for a records system: what each meeting said and decided of it, and its attachments. Internal
/// notes are not in it. Permission meetings.edit; what went out stands in the audit trail.
/// </summary>
public sealed class ArchiveCase(
    WriteDesk desk,
    RammevaerkDb db,
    MeetingReading meetings,
    MeetingDocuments documents,
    ArchivePlan plan,
    Moment moment
)
{
    public static string PageOf(CaseThread thread) => $"{thread.Address}/arkiv";

    public static async Task<IResult> HandleAsync(
        string omraade,
        string nummer,
        [FromServices] ArchiveCase use,
        CancellationToken cancellation
    )
    {
        if (await use.FindAsync(omraade, nummer, cancellation) is not { } thread)
        {
            return Results.NotFound();
        }

        var made = await use.RunAsync(thread, cancellation);
        return made.IsOk
            ? new PackageResult($"{ExportName.Of("arkiv-sag", omraade, nummer)}.zip", made.Value.Files)
            : new FormRefusal(PageOf(thread), "arkiv", made.Fault);
    }

    /// <summary>The case of the area; null when there is none.</summary>
    public Task<CaseThread?> FindAsync(string area, string number, CancellationToken cancellation) =>
        db.Set<CaseThread>()
            .AsNoTracking()
            .FirstOrDefaultAsync(one => one.Area == area && one.Number == number, cancellation);

    /// <summary>The package, audited; no fault of its own.</summary>
    public async Task<Result<MadePackage>> RunAsync(CaseThread thread, CancellationToken cancellation)
    {
        var items = await AddMeetingsAsync(thread, cancellation);
        var made = await plan.CloseAsync(About(thread, items));
        return await desk.RunAsync<MadePackage>(
            write =>
            {
                write.Audit(
                    new AuditNote(
                        "archive.exported",
                        thread.Subject,
                        $"Sag {thread.Number} {thread.Title} blev givet ud som arkivpakke med {made.Files.Count} filer.",
                        thread.AreaKey,
                        After: new { Files = made.Metadata.Files.Select(file => $"{file.Path} {file.Sha256}").ToList() }
                    )
                );
                return Task.FromResult(Result.Ok(made));
            },
            cancellation
        );
    }

    private async Task<List<ArchivedItem>> AddMeetingsAsync(CaseThread thread, CancellationToken cancellation)
    {
        var ids = await db.Set<AgendaItem>()
            .Where(item => item.CaseId == thread.Id && item.Area == thread.Area)
            .Select(item => item.MeetingId)
            .Distinct()
            .ToListAsync(cancellation);
        var found = new List<FoundMeeting>();
        foreach (var id in ids)
        {
            if (await meetings.FindAsync(thread.Area, id, cancellation) is { Access.MayEdit: true } meeting)
            {
                found.Add(meeting);
            }
        }

        var archived = new List<ArchivedItem>();
        foreach (var meeting in found.OrderBy(one => one.Meeting.Date).ThenBy(one => one.Meeting.Key))
        {
            archived.AddRange(await AddAsync(thread, meeting, cancellation));
        }

        return archived;
    }

    private async Task<IEnumerable<ArchivedItem>> AddAsync(
        CaseThread thread,
        FoundMeeting found,
        CancellationToken cancellation
    )
    {
        var kind = ArchiveMeeting.KindsOf(found.Meeting)[^1];
        var document = OnlyCase(
            Clearance.Member.Of(await documents.MakeAsync(found, kind, cancellation)),
            thread.Number
        );
        if (!document.Items.Any())
        {
            return [];
        }

        var folder = $"{ExportName.Of(found.Meeting.BodyKey, found.Meeting.Key)}/";
        await plan.AddAsync(
            document,
            folder,
            EditionNames.FileOf(kind),
            $"{document.Body}, {document.Title}",
            cancellation
        );
        await plan.AddAttachmentsAsync([document], folder, cancellation);
        return document.Items.Select(item => ArchiveWords.Of(item, $"{document.Body}, {document.Title}"));
    }

    /// <summary>The document with the case's own items only.</summary>
    public static MeetingDocument OnlyCase(MeetingDocument document, string number) =>
        document with
        {
            Sections =
            [
                .. document
                    .Sections.Select(section =>
                        section with
                        {
                            Items = [.. section.Items.Where(item => item.CaseNumber == number)],
                        }
                    )
                    .Where(section => section.Items.Count > 0),
            ],
        };

    private PackageMetadata About(CaseThread thread, IReadOnlyList<ArchivedItem> items) =>
        new(
            "case",
            thread.Area,
            Body: "",
            thread.Title,
            thread.Number,
            Date: null,
            Place: "",
            thread.Summary,
            moment.Now,
            moment.By,
            Participants: [],
            items,
            Withheld: [],
            Files: []
        );
}
