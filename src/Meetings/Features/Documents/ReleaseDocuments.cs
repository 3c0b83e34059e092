using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
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
/// Gives a meeting's documents out on request (aktindsigt): what was decided to be given is in the package, everything else
/// that is closed or internal is out and named in a list with the reason. Permission meetings.edit; what was given and
/// withheld stands in the audit trail.
/// </summary>
public sealed class ReleaseDocuments(WriteDesk desk, MeetingDocuments documents, ArchivePlan plan, Moment moment)
{
    /// <summary>Field that says who asked, or the request's number.</summary>
    public const string RequestField = "anmodning";

    private const string Given = "udlever";
    private const int LongestRequest = 200;

    /// <summary>Field with what is decided on a part: udlever or tilbagehold.</summary>
    public static string ChoiceField(string key) => $"valg-{key}";

    /// <summary>Field with the reason for withholding it.</summary>
    public static string ReasonField(string key) => $"grund-{key}";

    public static async Task<IResult> HandleAsync(
        string omraade,
        string organ,
        string moede,
        IFormCollection form,
        [FromServices] MeetingReading meetings,
        [FromServices] ReleaseDocuments use,
        CancellationToken cancellation
    )
    {
        if (await meetings.FindAsync(omraade, organ, moede, cancellation) is not { Access.MayEdit: true } found)
        {
            return Results.NotFound();
        }

        var page = ArchiveMeeting.PageOf(found.Meeting);
        var request = form[RequestField].ToString().Trim();
        if (request.Length is 0 or > LongestRequest)
        {
            return new FormRefusal(page, RequestField, PackageFaults.RequestWrong(LongestRequest));
        }

        var choices = new Dictionary<string, ReleaseChoice>(StringComparer.Ordinal);
        var faults = new List<FieldFault>();
        foreach (var one in DocumentRelease.ListOf(await use.WholeAsync(found, cancellation)))
        {
            var reason = form[ReasonField(one.Key)].ToString().Trim();
            var isGiven = form[ChoiceField(one.Key)] == Given;
            choices[one.Key] = new ReleaseChoice(isGiven, isGiven ? "" : reason);
            if (!isGiven && reason.Length is 0 or > Reason.Longest)
            {
                faults.Add(
                    new FieldFault(
                        ReasonField(one.Key),
                        PackageFaults.WithholdingReasonWrong(WordsOf(one), Reason.Longest)
                    )
                );
            }
        }

        if (faults.Count > 0)
        {
            return new FormRefusal(page, faults);
        }

        var made = await use.RunAsync(found, request, choices, cancellation);
        return made.IsOk
            ? new PackageResult($"{ExportName.Of("aktindsigt", organ, moede)}.zip", made.Value.Files)
            : new FormRefusal(page, RequestField, made.Fault);
    }

    /// <summary>The meeting's documents, whole.</summary>
    public async Task<IReadOnlyList<MeetingDocument>> WholeAsync(FoundMeeting found, CancellationToken cancellation)
    {
        var whole = new List<MeetingDocument>();
        foreach (var kind in ArchiveMeeting.KindsOf(found.Meeting))
        {
            whole.Add(await documents.MakeAsync(found, kind, cancellation));
        }

        return whole;
    }

    /// <summary>The package, audited; no fault of its own. What nobody decided on is withheld.</summary>
    public async Task<Result<MadePackage>> RunAsync(
        FoundMeeting found,
        string request,
        IReadOnlyDictionary<string, ReleaseChoice> choices,
        CancellationToken cancellation
    )
    {
        var made = await MakeAsync(found, choices, cancellation);
        var withheld = made.Metadata.Withheld;
        return await desk.RunAsync<MadePackage>(
            write =>
            {
                write.Audit(
                    new AuditNote(
                        "archive.released",
                        found.Meeting.Subject,
                        $"Aktindsigt i {found.Body.Name} {found.Meeting.DateWords}: {made.Metadata.Files.Count} filer blev udleveret, {withheld.Count} dele blev holdt tilbage.",
                        found.Meeting.AreaKey,
                        After: new
                        {
                            Given = made.Metadata.Files.Select(file => $"{file.Path} {file.Sha256}").ToList(),
                            Withheld = withheld.Select(one => $"{one.What}: {one.Reason}").ToList(),
                        },
                        Why: request
                    )
                );
                return Task.FromResult(Result.Ok(made));
            },
            cancellation
        );
    }

    private async Task<MadePackage> MakeAsync(
        FoundMeeting found,
        IReadOnlyDictionary<string, ReleaseChoice> choices,
        CancellationToken cancellation
    )
    {
        var whole = await WholeAsync(found, cancellation);
        var given = whole.Select(document => DocumentRelease.Of(document, choices)).ToList();
        foreach (var document in given)
        {
            await plan.AddAsync(document, "", EditionNames.FileOf(document.Kind), document.Title, cancellation);
        }

        await plan.AddAttachmentsAsync(given, "", cancellation);
        var about = ArchiveWords.About(
            "access-request",
            found,
            moment,
            [],
            [.. given[^1].Items.Select(item => ArchiveWords.Of(item))]
        );
        return await plan.CloseAsync(about with { Withheld = [.. Withheld(whole, choices)] });
    }

    private static IEnumerable<WithheldPart> Withheld(
        IReadOnlyList<MeetingDocument> whole,
        IReadOnlyDictionary<string, ReleaseChoice> choices
    ) =>
        DocumentRelease
            .ListOf(whole)
            .Where(one => choices.GetValueOrDefault(one.Key) is not { IsGiven: true })
            .Select(one => new WithheldPart(WordsOf(one), choices.GetValueOrDefault(one.Key)?.Reason ?? ""));

    /// <summary>Punkt 2.2, Bilag 3, Note til dagsordenen, punkt 2.1: what it is without telling what is in it.</summary>
    public static string WordsOf(Withholdable one) =>
        one.Kind switch
        {
            WithheldKind.ClosedItem => $"Punkt {one.Number}",
            WithheldKind.InternalAttachment => $"Bilag {one.Number}",
            WithheldKind.InternalNote => $"{one.Title}, punkt {one.Number}",
            _ => throw new ArgumentOutOfRangeException(nameof(one)),
        };
}
