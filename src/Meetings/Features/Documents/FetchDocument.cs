using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Meetings.Files;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Meetings.Features.Documents;

/// <summary>Gives agenda and minutes as Word and PDF, each as its reader may see it. RV-922 where PDF cannot be made.</summary>
internal static class FetchDocument
{
    public const string PdfType = "application/pdf";

    /// <summary>Which document of which meeting, and the services it is found with.</summary>
    public sealed record Wanted(
        string Omraade,
        string Organ,
        string Moede,
        HttpContext Context,
        [FromServices] MeetingReading Meetings,
        [FromServices] DocumentReading Documents
    )
    {
        /// <summary>Name of an edition; null for the document that counts.</summary>
        internal string? Edition => Context.Request.Query["udgave"].ToString() is { Length: > 0 } name ? name : null;
    }

    public static Task<IResult> AgendaWordAsync(
        [AsParameters] Wanted wanted,
        [FromServices] SiteAddress site,
        [FromServices] HeavyWork heavy,
        CancellationToken cancellation
    ) => WordAsync(wanted, DocumentKind.Agenda, site, heavy, cancellation);

    public static Task<IResult> MinutesWordAsync(
        [AsParameters] Wanted wanted,
        [FromServices] SiteAddress site,
        [FromServices] HeavyWork heavy,
        CancellationToken cancellation
    ) => WordAsync(wanted, DocumentKind.Minutes, site, heavy, cancellation);

    public static Task<IResult> AgendaPdfAsync(
        [AsParameters] Wanted wanted,
        [FromServices] DocumentPrint print,
        CancellationToken cancellation
    ) => PdfAsync(wanted, DocumentKind.Agenda, print, cancellation);

    public static Task<IResult> MinutesPdfAsync(
        [AsParameters] Wanted wanted,
        [FromServices] DocumentPrint print,
        CancellationToken cancellation
    ) => PdfAsync(wanted, DocumentKind.Minutes, print, cancellation);

    /// <summary>dagsorden-das-midtjylland-2026-4, with the edition when it is one that was asked for.</summary>
    public static string NameOf(DocumentKind kind, Meeting meeting, string? edition) =>
        ExportName.Of(
            edition is null
                ? [EditionNames.FileOf(kind), meeting.BodyKey, meeting.Key]
                : [EditionNames.FileOf(kind), meeting.BodyKey, meeting.Key, "udgave", edition]
        );

    private static async Task<IResult> WordAsync(
        Wanted wanted,
        DocumentKind kind,
        SiteAddress site,
        HeavyWork heavy,
        CancellationToken cancellation
    ) =>
        await FindAsync(wanted, kind, cancellation) is var (found, document)
            ? Results.File(
                await heavy.RunAsync(() => MeetingWord.Make(document, site.Of), cancellation),
                MeetingWord.MediaType,
                $"{NameOf(kind, found.Meeting, wanted.Edition)}.docx"
            )
            : Results.NotFound();

    private static async Task<IResult> PdfAsync(
        Wanted wanted,
        DocumentKind kind,
        DocumentPrint print,
        CancellationToken cancellation
    )
    {
        if (await FindAsync(wanted, kind, cancellation) is not var (found, document))
        {
            return Results.NotFound();
        }

        if (!print.MakesPdf)
        {
            return new FormRefusal(found.Meeting.Address, "pdf", MeetingFaults.NeedsChromium());
        }

        var printed = await print.PdfAsync(document, cancellation);
        return printed.IsOk
            ? Results.File(printed.Value, PdfType, $"{NameOf(kind, found.Meeting, wanted.Edition)}.pdf")
            : new FormRefusal(found.Meeting.Address, "pdf", printed.Fault);
    }

    private static async Task<(FoundMeeting Found, MeetingDocument Document)?> FindAsync(
        Wanted wanted,
        DocumentKind kind,
        CancellationToken cancellation
    ) =>
        await wanted.Meetings.FindAsync(wanted.Omraade, wanted.Organ, wanted.Moede, cancellation) is { } found
        && await wanted.Documents.FindAsync(found, kind, wanted.Edition, cancellation) is { } read
            ? (found, read.Document)
            : null;
}
