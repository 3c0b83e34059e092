using Rammevaerk.Platform.Sheets.Writing;
using Rammevaerk.Rates.Features.Insight;
using Rammevaerk.Rates.Features.Insight.Reports;

namespace Rammevaerk.Rates.Files;

/// <summary>
/// A report as a workbook: a front sheet with the key figures, a sheet for each section with its table and a chart the
/// spreadsheet draws itself of the table's cells, and the rates behind it all.
/// </summary>
public static class ReportWorkbook
{
    private const double LabelWidth = 34;
    private const double NumberWidth = 15;
    private const double TextWidth = 26;
    private const int LongestName = 31;
    private const int HeadRow = 5;
    private const int RowPoints = 15;
    private const int ChartColumns = 9;
    private const int FewestRows = 14;

    private static readonly CellStyle Head = new(Bold: true, Size: 16);
    private static readonly CellStyle Quiet = new(Ink: "5A5A5A");
    private static readonly CellStyle Bold = new(Bold: true);
    private static readonly CellStyle Text = new(Wrap: true, Top: true);
    private static readonly CellStyle ColumnHead = new(Bold: true, Fill: "EDEDED", Wrap: true, Top: true);

    /// <summary>The workbook as a file.</summary>
    /// <param name="report">As its reader may see it; nothing is taken out here.</param>
    public static byte[] Make(InsightReport report)
    {
        var workbook = new WorkbookWriter();
        var sections = ReportSections.Of(report);
        Front(workbook.AddSheet("Ledelsesinformation"), report, sections);
        foreach (var section in sections)
        {
            Section(workbook.AddSheet(NameOf(section)), report, section);
        }

        ReportExport.List(report, report.Rates).AddTo(workbook);
        return workbook.ToBytes();
    }

    /// <summary>A sheet's name has no signs of formulas and at most 31 of any.</summary>
    private static string NameOf(ReportSection section)
    {
        var plain = string.Concat(section.Sheet.Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or ','));
        return plain.Length > LongestName ? plain[..LongestName] : plain;
    }

    private static void Front(SheetWriter sheet, InsightReport report, IReadOnlyList<ReportSection> sections)
    {
        sheet.Width(1, LabelWidth);
        sheet.Width(2, NumberWidth);
        sheet.Width(3, 60);
        sheet.Set(1, 1, $"{report.Title}, {report.Whose}", Head);
        sheet.Set(2, 1, $"{report.AreaName} · {report.Knowledge.Short}", Quiet);
        var row = 4;
        foreach (var key in ReportKeys.Of(report))
        {
            sheet.Set(row, 1, key.Label, Bold);
            sheet.Set(
                row,
                2,
                $"{key.Value}{(key.Unit.Length > 0 ? $" {key.Unit}" : "")}",
                new CellStyle(Bold: true, AlignRight: true)
            );
            sheet.Set(row++, 3, key.Note, new CellStyle(Ink: "5A5A5A", Indented: true));
        }

        row++;
        foreach (var section in sections)
        {
            sheet.Set(row, 1, section.Sheet, Bold);
            sheet.Set(row++, 2, section.Heading);
        }

        row++;
        foreach (var line in (string[])[report.Knowledge.Words, .. ReportBasis.Lines(report)])
        {
            sheet.Set(row, 1, line, Text);
            sheet.Merge(row, 1, 3);
            sheet.Height(row++, RowPoints * 2);
        }
    }

    private static void Section(SheetWriter sheet, InsightReport report, ReportSection section)
    {
        var table = section.Table;
        sheet.Set(1, 1, section.Heading, Head);
        sheet.Set(2, 1, $"{table.Caption} · {report.Whose}, {report.Knowledge.Short}", Quiet);
        sheet.Set(3, 1, section.Warning ?? section.Note ?? "", Quiet);
        sheet.Frozen = (HeadRow, 0);
        sheet.Height(HeadRow, RowPoints * 2);
        for (var column = 0; column < table.Columns.Count; column++)
        {
            var one = table.Columns[column];
            sheet.Width(
                column + 1,
                column == 0 ? LongestLabel(table)
                    : one.IsNumber ? NumberWidth
                    : TextWidth
            );
            sheet.Set(
                HeadRow,
                column + 1,
                one.Unit is { } unit ? $"{one.Head}, {unit}" : one.Head,
                one.IsNumber ? ColumnHead with { AlignRight = true } : ColumnHead
            );
        }

        var row = HeadRow;
        foreach (var line in table.AllRows)
        {
            row++;
            Row(sheet, row, table, line, isBold: ReferenceEquals(line, table.Foot));
        }

        var top = HeadRow;
        foreach (var chart in section.Charts)
        {
            var native = ReportCharts.Of(chart, sheet.Name, HeadRow);
            var rows = Math.Max(FewestRows, (native.Height / RowPoints) + 1);
            sheet.Place(new PlacedChart(native, top, table.Columns.Count + 2, rows, ChartColumns));
            top += rows + 1;
        }
    }

    private static double LongestLabel(ReportTable table) =>
        Math.Clamp(table.Rows.Select(row => row.Cells[0].Text.Length).DefaultIfEmpty().Max() + 2, 18, 60);

    private static void Row(SheetWriter sheet, int row, ReportTable table, ReportRow line, bool isBold)
    {
        for (var column = 0; column < table.Columns.Count; column++)
        {
            var (cell, one) = (line.Cells[column], table.Columns[column]);
            if (cell.Value is { } value && one.IsNumber)
            {
                sheet.Set(row, column + 1, value, new CellStyle(NumberFormat: Format(one), Bold: isBold, Top: true));
            }
            else if (!one.IsNumber || cell.Text != ReportCell.None)
            {
                sheet.Set(
                    row,
                    column + 1,
                    CellContent.Of(cell.Text),
                    new CellStyle(
                        Bold: isBold,
                        Wrap: column == 0,
                        Top: true,
                        AlignRight: one.IsNumber,
                        Indented: !one.IsNumber && column > 0
                    )
                );
            }
        }
    }

    /// <summary>Spreadsheets need no hard space before the sign of per cent, and take their own minus.</summary>
    private static string Format(ReportColumn column) =>
        column.Format == ReportColumn.Percent ? "0.0%"
        : column.Format == ReportColumn.Signed ? "+0.0%;-0.0%;0.0%"
        : column.Format;
}
