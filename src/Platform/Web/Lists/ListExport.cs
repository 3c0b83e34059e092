using System.Diagnostics.CodeAnalysis;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Sheets.Writing;

namespace Rammevaerk.Platform.Web.Lists;

/// <summary>One column of an exported list: a text or a number for each row.</summary>
[SuppressMessage(
    "Design",
    "CA1000",
    Justification = "The type argument says what a row is; two constructors would differ by a lambda only."
)]
public sealed class ExportColumn<T>
{
    private ExportColumn(string header, double width, Func<T, string?>? text, Func<T, decimal?>? number, string? format)
    {
        Header = header;
        Width = width;
        TextOf = text;
        NumberOf = number;
        Format = format;
    }

    public string Header { get; }

    public double Width { get; }

    public Func<T, string?>? TextOf { get; }

    public Func<T, decimal?>? NumberOf { get; }

    /// <summary>The spreadsheet's number format.</summary>
    public string? Format { get; }

    public static ExportColumn<T> Text(string header, Func<T, string?> text, double width = 20) =>
        new(header, width, text, null, null);

    public static ExportColumn<T> Number(string header, Func<T, decimal?> number, string format = "#,##0.00") =>
        new(header, 14, null, number, format);
}

/// <summary>A list as CSV or Excel. A text that begins like a formula is never run by a spreadsheet.</summary>
/// <param name="Name">Name of the sheet and of the file, without its ending.</param>
/// <param name="Columns">What each row tells.</param>
/// <param name="Rows">The rows in their order.</param>
public sealed record ListExport<T>(string Name, IReadOnlyList<ExportColumn<T>> Columns, IReadOnlyList<T> Rows)
{
    private static readonly CellStyle Head = new(Bold: true, Fill: "EDEDED", Wrap: true);

    /// <summary>The file as an answer.</summary>
    public IResult As(ExportFormat format) =>
        format == ExportFormat.Csv
            ? Results.File(ToCsv(), "text/csv; charset=utf-8", $"{Name}.csv")
            : Results.File(ToExcel(), WorkbookMediaType.Value, $"{Name}.xlsx");

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
                    var field = Field(column, row);
                    csv.WriteField(field, IsQuoted(column, field));
                }

                csv.NextRecord();
            }
        }

        return stream.ToArray();
    }

    public byte[] ToExcel()
    {
        var workbook = new WorkbookWriter();
        var sheet = workbook.AddSheet(Name.Length > 31 ? Name[..31] : Name);
        sheet.Frozen = (1, 0);
        for (var column = 0; column < Columns.Count; column++)
        {
            sheet.Width(column + 1, Columns[column].Width);
            sheet.Set(1, column + 1, Columns[column].Header, Head);
        }

        for (var row = 0; row < Rows.Count; row++)
        {
            for (var column = 0; column < Columns.Count; column++)
            {
                var (content, style) = Cell(Columns[column], Rows[row]);
                sheet.Set(row + 2, column + 1, content, style);
            }
        }

        return workbook.ToBytes();
    }

    private static (CellContent, CellStyle) Cell(ExportColumn<T> column, T row) =>
        column.NumberOf is { } number
            ? (CellContent.Of(number(row)), new CellStyle(NumberFormat: column.Format))
            : (CellContent.Of(column.TextOf!(row)), new CellStyle(Wrap: column.Width > 30, Top: true));

    private static string Field(ExportColumn<T> column, T row) =>
        column.NumberOf is { } number
            ? number(row)
                ?.ToString(column.Format!.Replace("#,##", "", StringComparison.Ordinal), Danish.Invariant)
                .Replace('.', ',')
                ?? ""
            : Harmless(column.TextOf!(row) ?? "");

    private static string Harmless(string text) =>
        text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠'
            ? $"'{text}"
            : text;

    /// <summary>A text is quoted also where a spreadsheet set to another separator would begin a new cell inside it.</summary>
    private static bool IsQuoted(ExportColumn<T> column, string field) =>
        field.AsSpan().ContainsAny(";\"\r\n") || (column.TextOf is not null && field.AsSpan().ContainsAny(',', '\t'));
}

/// <summary>The formats a list can be fetched in.</summary>
public enum ExportFormat
{
    Csv,
    Excel,
}

/// <summary>What browsers call an Excel workbook.</summary>
public static class WorkbookMediaType
{
    public const string Value = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}
