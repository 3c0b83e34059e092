using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Sheets.Writing;

namespace Rammevaerk.Platform.Web.Lists;

/// <summary>A list as CSV or Excel. A text that begins like a formula is never run by a spreadsheet.</summary>
/// <param name="Name">Name of the sheet.</param>
/// <param name="Columns">What each row tells.</param>
/// <param name="Rows">The rows in their order.</param>
/// <param name="File">Name of the file without its ending; see <see cref="ExportName"/>. Null for the sheet's.</param>
public sealed record ListExport<T>(
    string Name,
    IReadOnlyList<ExportColumn<T>> Columns,
    IReadOnlyList<T> Rows,
    string? File = null
)
{
    /// <summary>Room for heads of two lines, and for the mark of the filter.</summary>
    private const double HeadHeight = 32;

    private static readonly CellStyle Head = new(Bold: true, Fill: "EDEDED", Wrap: true, Top: true, Indented: true);

    private string FileName => File ?? ExportName.Of(Name);

    /// <summary>The file as an answer.</summary>
    public IResult As(ExportFormat format) =>
        format == ExportFormat.Csv
            ? Results.File(ToCsv(), "text/csv; charset=utf-8", $"{FileName}.csv")
            : Results.File(ToExcel(), WorkbookMediaType.Value, $"{FileName}.xlsx");

    /// <summary>Semicolons and decimal commas, as Danish spreadsheets expect, in UTF-8 with its mark.</summary>
    public byte[] ToCsv()
    {
        using var stream = new MemoryStream();
        using (var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))
        using (var csv = new CsvWriter(text, new CsvConfiguration(Danish.Invariant) { Delimiter = ";" }))
        {
            foreach (var column in Columns)
            {
                csv.WriteField(column.Header);
            }

            csv.NextRecord();
            foreach (var row in Rows)
            {
                foreach (var column in Columns)
                {
                    var field = column.Field(row) ?? "";
                    csv.WriteField(column.IsText ? Harmless(field) : field, IsQuoted(column, field));
                }

                csv.NextRecord();
            }
        }

        return stream.ToArray();
    }

    public byte[] ToExcel()
    {
        var workbook = new WorkbookWriter();
        AddTo(workbook);
        return workbook.ToBytes();
    }

    /// <summary>Adds the list to a workbook as a sheet with a frozen head and a filter.</summary>
    public void AddTo(WorkbookWriter workbook)
    {
        var sheet = workbook.AddSheet(Name.Length > 31 ? Name[..31] : Name);
        sheet.Frozen = (1, 0);
        sheet.PrintTitleRows = (1, 1);
        sheet.Height(1, HeadHeight);
        if (Columns.Count > 0)
        {
            sheet.Filtered = SheetWriter.Range(1, 1, Rows.Count + 1, Columns.Count);
        }

        for (var column = 0; column < Columns.Count; column++)
        {
            sheet.Width(column + 1, Columns[column].Width);
            sheet.Set(1, column + 1, Columns[column].Header, Head);
        }

        for (var row = 0; row < Rows.Count; row++)
        {
            for (var column = 0; column < Columns.Count; column++)
            {
                sheet.Set(row + 2, column + 1, Columns[column].Cell(Rows[row]), Columns[column].Style);
            }
        }
    }

    private static string Harmless(string text) =>
        text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠'
            ? $"'{text}"
            : text;

    /// <summary>A text is quoted also where a spreadsheet set to another separator would begin a new cell inside it.</summary>
    private static bool IsQuoted(ExportColumn<T> column, string field) =>
        field.AsSpan().ContainsAny(";\"\r\n") || (column.IsText && field.AsSpan().ContainsAny(',', '\t'));
}
