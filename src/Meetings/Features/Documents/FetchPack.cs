using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Meetings.Files;
using Rammevaerk.Meetings.Rules;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Documents;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Meetings.Features.Documents;

/// <summary>
/// One ZIP of a meeting to be read without a network: a page, the documents as files, the attachments. Each visitor gets
/// what the visitor may see.
/// </summary>
public sealed class FetchPack(RammevaerkDb db, DocumentReading documents, DocumentPrint print, SiteAddress site)
{
    public static async Task<IResult> HandleAsync(
        string omraade,
        string organ,
        string moede,
        [FromServices] MeetingReading meetings,
        [FromServices] FetchPack use,
        CancellationToken cancellation
    ) =>
        await meetings.FindAsync(omraade, organ, moede, cancellation) is { Access.SeesDrafts: true } found
        && await use.MakeAsync(found, cancellation) is { } files
            ? new PackageResult($"{ExportName.Of("moede", found.Meeting.BodyKey, found.Meeting.Key)}.zip", files)
            : Results.NotFound();

    /// <summary>The files of the package; null when there is nothing to read.</summary>
    public async Task<IReadOnlyList<PackageFile>?> MakeAsync(FoundMeeting found, CancellationToken cancellation)
    {
        var shown = new List<MeetingDocument>();
        foreach (var kind in Enum.GetValues<DocumentKind>())
        {
            if (await documents.FindAsync(found, kind, name: null, cancellation) is { } read)
            {
                shown.Add(read.Document);
            }
        }

        if (shown.Count == 0)
        {
            return null;
        }

        var made = new List<PackageFile>();
        var listed = new List<(string Title, string Address)>();
        foreach (var document in shown)
        {
            foreach (var (title, file) in await DocumentFiles.OfAsync(document, print, site, "", cancellation))
            {
                made.Add(file);
                listed.Add((title, file.Path));
            }
        }

        var pages = new List<PackageFile>();
        foreach (var document in shown.AsEnumerable().Reverse())
        {
            var page = pages.Count == 0 ? "index.html" : $"{EditionNames.FileOf(document.Kind)}.html";
            listed.AddRange(pages.Count == 0 && shown.Count > 1 ? [("Dagsorden som side", "dagsorden.html")] : []);
            pages.Add(PackageFile.Of(page, Encoding.UTF8.GetBytes(await print.PackAsync(document, listed))));
        }

        return [.. pages, .. made, .. await AttachmentsAsync(shown, cancellation)];
    }

    private async Task<IEnumerable<PackageFile>> AttachmentsAsync(
        List<MeetingDocument> shown,
        CancellationToken cancellation
    )
    {
        var files = new List<PackageFile>();
        foreach (var one in shown.SelectMany(DocumentOutline.AttachmentsOf).DistinctBy(DocumentAddresses.InPackage))
        {
            if (
                DocumentAddresses.InPackage(one) is { } path
                && await PackageFile.StoredAsync(db, path, one.Hash!, cancellation) is { } file
            )
            {
                files.Add(file);
            }
        }

        return files;
    }
}
