using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
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
public sealed class DocumentStyle(IWebHostEnvironment host)
{
    private static readonly (string File, string Weight, string Shape)[] Faces =
    [
        ("Regular", "400", "normal"),
        ("Italic", "400", "italic"),
        ("Medium", "500", "normal"),
        ("SemiBold", "600 700", "normal"),
    ];

    private readonly Lazy<string> text = new(() => Read(host.WebRootFileProvider));

    /// <summary>The style sheet.</summary>
    public string Text => text.Value;

    private static string Read(IFileProvider assets)
    {
        var style = new StringBuilder();
        foreach (var (name, weight, shape) in Faces)
        {
            var file = assets.GetFileInfo($"lib/fonts/IBMPlexSans-{name}.woff2");
            if (!file.Exists)
            {
                continue;
            }

            using var stream = file.CreateReadStream();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            style
                .Append("@font-face{font-family:\"IBM Plex Sans\";font-weight:")
                .Append(weight)
                .Append(";font-style:")
                .Append(shape)
                .Append(";src:url(data:font/woff2;base64,")
                .Append(Convert.ToBase64String(content.GetBuffer(), 0, (int)content.Length))
                .Append(") format(\"woff2\")}\n");
        }

        using var own = new StreamReader(typeof(DocumentStyle).Assembly.GetManifestResourceStream("paper.css")!);
        return style.Append(own.ReadToEnd()).ToString();
    }
}
