using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Documents;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Features.Appendices;

/// <summary>Prints an appendix's page to PDF, with the site's typeface.</summary>
public sealed class AppendixPrint(PdfPrinter printer, PaperFonts fonts)
{
    /// <summary>True where PDF can be made.</summary>
    public bool MakesPdf => printer.IsAvailable;

    /// <summary>The PDF of a page <see cref="AppendixPaper"/> wrote; RV-795 and RV-796 as <see cref="PdfPrinter"/>.</summary>
    public Task<Result<byte[]>> PdfAsync(string paper, CancellationToken cancellation) =>
        printer.PrintAsync(paper.Replace(AppendixPaper.Typeface, fonts.Text, StringComparison.Ordinal), cancellation);
}
