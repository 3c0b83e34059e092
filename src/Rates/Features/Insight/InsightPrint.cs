using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Documents;
using Rammevaerk.Rates.Features.Insight.Municipalities;

namespace Rammevaerk.Rates.Features.Insight;

/// <summary>A page that stands alone, for printing.</summary>
/// <param name="Model">What it shows.</param>
/// <param name="Style">Its style sheet, the typeface in it.</param>
public sealed record InsightPaper<T>(T Model, string Style);

/// <summary>Prints reports and municipalities' pages to PDF, with the site's typeface.</summary>
public sealed class InsightPrint(ViewText views, PdfPrinter printer, PaperFonts fonts)
{
    private const string Folder = "/Areas/Rates/Pages/Insight";

    private static readonly Lazy<string> Style = new(ReadStyle);

    /// <summary>True where PDF can be made.</summary>
    public bool MakesPdf => printer.IsAvailable;

    /// <summary>The PDF; RV-795 and RV-796 as <see cref="PdfPrinter"/>.</summary>
    public Task<Result<byte[]>> ReportAsync(InsightReport report, CancellationToken cancellation) =>
        PrintAsync($"{Folder}/_ReportPaper.cshtml", report, cancellation);

    /// <inheritdoc cref="ReportAsync" />
    public Task<Result<byte[]>> MunicipalityAsync(MunicipalityPage page, CancellationToken cancellation) =>
        PrintAsync($"{Folder}/_MunicipalityPaper.cshtml", page, cancellation);

    private async Task<Result<byte[]>> PrintAsync<T>(string view, T model, CancellationToken cancellation) =>
        await printer.PrintAsync(
            await views.RenderAsync(view, new InsightPaper<T>(model, $"{fonts.Text}\n{Style.Value}")),
            cancellation
        );

    private static string ReadStyle()
    {
        using var own = new StreamReader(typeof(InsightPrint).Assembly.GetManifestResourceStream("insight-paper.css")!);
        return own.ReadToEnd();
    }
}
