using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Files;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Documents;

namespace Rammevaerk.Meetings.Features.Documents;

/// <summary>Makes the files of a document for a package: Word, and PDF where it can be made.</summary>
internal static class DocumentFiles
{
    /// <summary>The files with what they are called.</summary>
    /// <param name="cleared">The document as the receiver may see it.</param>
    /// <param name="print">Prints it.</param>
    /// <param name="site">The site's address, for links.</param>
    /// <param name="folder">Where they lie, with / at the end; empty for the top.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <param name="name">Name without ending; null for dagsorden or referat.</param>
    public static async Task<IReadOnlyList<(string Title, PackageFile File)>> OfAsync(
        MeetingDocument cleared,
        DocumentPrint print,
        SiteAddress site,
        string folder,
        CancellationToken cancellation,
        string? name = null
    )
    {
        var path = folder + (name ?? EditionNames.FileOf(cleared.Kind));
        var title = cleared.Kind == DocumentKind.Agenda ? "Dagsorden" : "Referat";
        var files = new List<(string Title, PackageFile File)>
        {
            ($"{title} som Word", PackageFile.Of($"{path}.docx", MeetingWord.Make(cleared, site.Of))),
        };
        if (print.MakesPdf && await print.PdfAsync(cleared, cancellation) is { IsOk: true } printed)
        {
            files.Add(($"{title} som PDF", PackageFile.Of($"{path}.pdf", printed.Value)));
        }

        return files;
    }
}
