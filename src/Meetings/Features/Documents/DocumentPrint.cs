using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Documents;

namespace Rammevaerk.Meetings.Features.Documents;

/// <summary>Makes pages that stand alone of cleared documents, and prints them to PDF.</summary>
public sealed class DocumentPrint(ViewText views, PdfPrinter printer, SiteAddress site, DocumentStyle style)
{
    private const string Paper = "/Areas/Meetings/Pages/Shared/_DocumentPaper.cshtml";

    /// <summary>True where PDF can be made.</summary>
    public bool MakesPdf => printer.IsAvailable;

    /// <summary>The PDF of a document as its reader may see it; RV-795 and RV-796 as <see cref="PdfPrinter"/>.</summary>
    public async Task<Result<byte[]>> PdfAsync(MeetingDocument cleared, CancellationToken cancellation) =>
        await printer.PrintAsync(await PaperAsync(cleared), cancellation);

    /// <summary>The page that is printed.</summary>
    public Task<string> PaperAsync(MeetingDocument cleared) =>
        views.RenderAsync(
            Paper,
            new DocumentPaper(new DocumentView(cleared, DocumentMedium.Paper, site.Of("")), style.Text, [])
        );

    /// <summary>A page to be read from a package, with links to its other files.</summary>
    public Task<string> PackAsync(MeetingDocument cleared, IReadOnlyList<(string Title, string Address)> files) =>
        views.RenderAsync(
            Paper,
            new DocumentPaper(new DocumentView(cleared, DocumentMedium.Pack, site.Of("")), style.Text, files)
        );
}

/// <summary>The style of pages that stand alone, with the site's typeface in it.</summary>
public sealed class DocumentStyle(PaperFonts fonts)
{
    private readonly Lazy<string> text = new(() => fonts.Text + Own());

    /// <summary>The style sheet.</summary>
    public string Text => text.Value;

    private static string Own()
    {
        using var own = new StreamReader(typeof(DocumentStyle).Assembly.GetManifestResourceStream("paper.css")!);
        return own.ReadToEnd();
    }
}
