using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Platform.Sheets;

/// <summary>
/// Reads a plain table as other systems give it: the first visible sheet of an Excel workbook, or a CSV file in UTF-8 or
/// Latin-1 parted by semicolon, tab or comma.
/// </summary>
public static class TableFile
{
    /// <summary>Its rows from the first on; or why the workbook is refused.</summary>
    public static Result<IReadOnlyList<TableRow>> Read(byte[] content, CancellationToken cancellation = default) =>
        content is [(byte)'P', (byte)'K', ..] ? Workbook(content, cancellation) : Result.Ok(Csv(content));

    /// <summary>Every visible sheet of a workbook; a CSV file is one sheet without a name.</summary>
    public static Result<IReadOnlyList<TableSheet>> Sheets(byte[] content, CancellationToken cancellation = default)
    {
        if (content is not [(byte)'P', (byte)'K', ..])
        {
            return Result.Ok<IReadOnlyList<TableSheet>>([new TableSheet("", Csv(content))]);
        }

        using var stream = new MemoryStream(content, writable: false);
        return SheetReader
            .Read(stream, ReadLimits.Default, cancellation)
            .Then(workbook =>
                Result.Ok<IReadOnlyList<TableSheet>>([
                    .. workbook
                        .Sheets.Where(sheet => !sheet.Hidden)
                        .Select(sheet => new TableSheet(sheet.Name, Rows(sheet))),
                ])
            );
    }

    /// <summary>The rows of a CSV file.</summary>
    public static IReadOnlyList<TableRow> Csv(byte[] content)
    {
        var text = Decode(content);
        var first = text.AsSpan()[..Math.Max(text.IndexOfAny(['\r', '\n']), 0)];
        using var csv = new CsvReader(
            new StringReader(text),
            new CsvConfiguration(Danish.Invariant)
            {
                Delimiter =
                    first.Contains(';') ? ";"
                    : first.Contains('\t') ? "\t"
                    : ",",
                HasHeaderRecord = false,
                BadDataFound = null,
                MissingFieldFound = null,
            }
        );
        var rows = new List<TableRow>();
        while (csv.Read())
        {
            rows.Add(
                new TableRow(
                    csv.Parser.RawRow,
                    [.. csv.Parser.Record!.Select(field => new SheetCell(CellKind.Text, field, 0m, HasFormula: false))]
                )
            );
        }

        return rows;
    }

    private static Result<IReadOnlyList<TableRow>> Workbook(byte[] content, CancellationToken cancellation)
    {
        using var stream = new MemoryStream(content, writable: false);
        return SheetReader
            .Read(stream, ReadLimits.Default, cancellation)
            .Then(workbook =>
            {
                var sheet = workbook.Sheets.FirstOrDefault(one => !one.Hidden);
                return Result.Ok<IReadOnlyList<TableRow>>(sheet is null ? [] : Rows(sheet));
            });
    }

    private static List<TableRow> Rows(SheetCells sheet)
    {
        var rows = new List<TableRow>(sheet.LastRow);
        for (var row = 1; row <= sheet.LastRow; row++)
        {
            rows.Add(new TableRow(row, sheet.Row(row).ToArray()));
        }

        return rows;
    }

    private static string Decode(byte[] content)
    {
        try
        {
            var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
            return strict.GetString(content).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            // Not UTF-8; spreadsheets and older systems also write Latin-1, in which every byte is a letter.
            return Encoding.Latin1.GetString(content);
        }
    }
}

/// <summary>A sheet of a table file.</summary>
/// <param name="Name">Its name; empty for a CSV file.</param>
/// <param name="Rows">Its rows from the first on.</param>
public sealed record TableSheet(string Name, IReadOnlyList<TableRow> Rows);

/// <summary>A row of a table.</summary>
/// <param name="Number">Its row or line in the file, from 1.</param>
/// <param name="Cells">Its cells from the first column on.</param>
public sealed record TableRow(int Number, IReadOnlyList<SheetCell> Cells)
{
    public bool IsEmpty =>
        Cells.All(cell => cell.Kind == CellKind.Empty || cell.Text is { } text && text.Trim().Length == 0);

    /// <summary>What stands in the column, a number as Danes write it; empty where nothing does.</summary>
    public string Text(int column) =>
        column < 0 || column >= Cells.Count ? ""
        : Cells[column].Kind == CellKind.Number ? Cells[column].Number.ToString("0.############", Danish.Culture)
        : Cells[column].Text?.Trim() ?? "";

    /// <summary>The number in the column, typed as text too; null where there is none.</summary>
    public decimal? Amount(int column) =>
        column < 0 || column >= Cells.Count ? null
        : Cells[column].Kind == CellKind.Number ? Cells[column].Number
        : CellText.Number(Cells[column].Text) is { IsPercent: false } typed ? typed.Value
        : null;

    /// <summary>The column whose text is one of the words, in any case and with or without a full stop; -1 for none.</summary>
    public int Find(IReadOnlyCollection<string> words)
    {
        for (var column = 0; column < Cells.Count; column++)
        {
            if (words.Contains(Text(column).TrimEnd('.'), Danish.Order))
            {
                return column;
            }
        }

        return -1;
    }
}
