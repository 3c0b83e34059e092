using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Platform.Sheets.Writing;
using Rammevaerk.Rates.Files.Marking;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Rates.Files;

/// <summary>
/// The operator's own workbook with every finding's cell marked and commented and a sheet of findings in front. Values,
/// formulas and styles of its cells are not touched: the marks are conditional formats, so marking again replaces them
/// and a mended file carries nothing over.
/// </summary>
public static class MarkedWorkbook
{
    /// <summary>Bytes of one unpacked part; a full rate file's largest sheet is below a million.</summary>
    private static readonly ReadLimits Limits = ReadLimits.Default with
    {
        PartBytes = 6_000_000,
        TotalBytes = 30_000_000,
        BytesBetweenTags = 6_000_000,
        Time = TimeSpan.FromSeconds(10),
    };

    /// <summary>The marked workbook; RV-414 when it can be read but not written to, RV-415 when a sheet is far too large.</summary>
    /// <param name="original">The workbook as received; not changed.</param>
    /// <param name="findings">What was found, in the order it should be listed.</param>
    public static Result<byte[]> Make(byte[] original, IReadOnlyList<Finding> findings)
    {
        try
        {
            if (PackageScan.Refuses(original, Limits))
            {
                return RateFaults.TooLargeToMark();
            }

            using var stream = new MemoryStream();
            stream.Write(original);
            using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
            {
                Mark(document, findings);
            }

            return PlainNamespaces.Of(stream.ToArray());
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            // the Open XML SDK names no exceptions for packages that are damaged but readable: it lets through whatever
            // it meets, from duplicate keys to missing relationships, so the whole writing is one boundary
            return RateFaults.CannotBeMarked();
        }
    }

    private static void Mark(SpreadsheetDocument document, IReadOnlyList<Finding> findings)
    {
        var workbook = document.WorkbookPart ?? throw new InvalidDataException("The package has no workbook part.");
        FindingsSheet.Remove(workbook);
        var bySheet = findings.ToLookup(finding => finding.Cell.Sheet, StringComparer.OrdinalIgnoreCase);
        var styles = new StyleAppender(workbook);
        foreach (var sheet in workbook.Workbook.Descendants<Sheet>().ToList())
        {
            if (sheet.Id?.Value is { } id && workbook.GetPartById(id) is WorksheetPart part)
            {
                var own = bySheet[sheet.Name?.Value ?? ""].ToList();
                CellMarks.Replace(part, own, styles);
                CellComments.Replace(part, own);
                part.Worksheet.Save();
            }
        }

        FindingsSheet.Insert(workbook, findings, styles);
        styles.Save();
        workbook.Workbook.Save();
    }
}
