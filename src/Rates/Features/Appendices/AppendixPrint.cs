using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Documents;

namespace Rammevaerk.Rates.Features.Appendices;

/// <summary>What the printed page of an appendix is written from.</summary>
public sealed record AppendixPaper(RateAppendix Appendix, string Style);

/// <summary>Makes an appendix's printed page, which stands alone, and prints it to PDF.</summary>
public sealed class AppendixPrint(ViewText views, PdfPrinter printer, PaperFonts fonts)
{
    private const string Paper = "/Areas/Rates/Pages/Appendices/_AppendixPaper.cshtml";

    private static readonly Lazy<string> Own = new(Read);

    /// <summary>True where PDF can be made.</summary>
    public bool MakesPdf => printer.IsAvailable;

    /// <summary>The page that is printed.</summary>
    public Task<string> PaperAsync(RateAppendix appendix) =>
        views.RenderAsync(Paper, new AppendixPaper(appendix, fonts.Text + Own.Value));

    /// <summary>The PDF of a printed page; RV-795 and RV-796 as <see cref="PdfPrinter"/>.</summary>
    public Task<Result<byte[]>> PdfAsync(string paper, CancellationToken cancellation) =>
        printer.PrintAsync(paper, cancellation);

    private static string Read()
    {
        using var own = new StreamReader(
            typeof(AppendixPrint).Assembly.GetManifestResourceStream("appendix-paper.css")!
        );
        return own.ReadToEnd();
    }
}
