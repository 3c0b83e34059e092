using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Documents;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Meetings.Features.Documents;

/// <summary>
/// Gives a meeting as one package for a records system: agenda, minutes, every edition, attachments, metadata. Closed items
/// are in it and marked so; internal notes are not. Permission meetings.edit; what went out stands in the audit trail.
/// </summary>
public sealed class ArchiveMeeting(
    WriteDesk desk,
    RammevaerkDb db,
    MeetingDocuments documents,
    DocumentEditions editions,
    ArchivePlan plan,
    Moment moment
)
{
    public static string PageOf(Meeting meeting) => $"{meeting.Address}/arkiv";

    public static async Task<IResult> HandleAsync(
        string omraade,
        string organ,
        string moede,
        [FromServices] MeetingReading meetings,
        [FromServices] ArchiveMeeting use,
        CancellationToken cancellation
    )
    {
        if (await meetings.FindAsync(omraade, organ, moede, cancellation) is not { Access.MayEdit: true } found)
        {
            return Results.NotFound();
        }

        var made = await use.RunAsync(found, cancellation);
        return made.IsOk
            ? new PackageResult($"{ExportName.Of("arkiv", organ, moede)}.zip", made.Value.Files)
            : new FormRefusal(PageOf(found.Meeting), "arkiv", made.Fault);
    }

    /// <summary>The package, audited; no fault of its own.</summary>
    public async Task<Result<MadePackage>> RunAsync(FoundMeeting found, CancellationToken cancellation)
    {
        var made = await MakeAsync(found, cancellation);
        return await desk.RunAsync<MadePackage>(
            write =>
            {
                write.Audit(
                    new AuditNote(
                        "archive.exported",
                        found.Meeting.Subject,
                        $"{found.Body.Name} {found.Meeting.DateWords} blev givet ud som arkivpakke med {made.Files.Count} filer.",
                        found.Meeting.AreaKey,
                        After: new { Files = made.Metadata.Files.Select(file => $"{file.Path} {file.Sha256}").ToList() }
                    )
                );
                return Task.FromResult(Result.Ok(made));
            },
            cancellation
        );
    }

    private async Task<MadePackage> MakeAsync(FoundMeeting found, CancellationToken cancellation)
    {
        var shown = new List<MeetingDocument>();
        foreach (var kind in KindsOf(found.Meeting))
        {
            var cleared = Clearance.Member.Of(await documents.MakeAsync(found, kind, cancellation));
            shown.Add(cleared);
            await plan.AddAsync(cleared, "", EditionNames.FileOf(kind), cleared.Title, cancellation);
        }

        foreach (var listed in await editions.ListAsync(found.Meeting.Id, cancellation))
        {
            if (await editions.FindAsync(found.Meeting.Id, listed.Kind, listed.Number, cancellation) is { } kept)
            {
                await plan.AddAsync(
                    Clearance.Member.Of(kept.Document),
                    "udgaver/",
                    $"{EditionNames.FileOf(kept.Document.Kind)}-{EditionNames.Of(kept.Edition)}",
                    $"{EditionNames.Words(kept.Edition.Kind)}, udgave {kept.Edition.Number}",
                    cancellation
                );
            }
        }

        await plan.AddAttachmentsAsync(shown, "", cancellation);
        var people = await db.Set<Attendance>()
            .AsNoTracking()
            .Where(one => one.MeetingId == found.Meeting.Id)
            .OrderBy(one => one.Organisation)
            .ThenBy(one => one.Name)
            .ToListAsync(cancellation);
        return await plan.CloseAsync(
            ArchiveWords.About(
                "meeting",
                found,
                moment,
                [.. people.Select(ArchiveWords.Of)],
                [.. shown[^1].Items.Select(item => ArchiveWords.Of(item))]
            )
        );
    }

    /// <summary>The agenda, and the minutes when they have been begun.</summary>
    public static IReadOnlyList<DocumentKind> KindsOf(Meeting meeting) =>
        DocumentReading.HasMinutes(meeting) ? [DocumentKind.Agenda, DocumentKind.Minutes] : [DocumentKind.Agenda];
}
