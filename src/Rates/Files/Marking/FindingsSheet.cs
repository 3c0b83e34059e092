using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Platform.Sheets.Writing;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Rates.Files.Marking;

/// <summary>The sheet of findings in front: what, where (with a link to the cell), why and how to mend it.</summary>
internal static class FindingsSheet
{
    /// <summary>The sheet's name; the reader of rate files passes it by.</summary>
    public const string Name = "Fund";

    private const string Title = "Fund i takstfilen";
    private const uint HeadRow = 4;
    private const double LineHeight = 13.5;

    private static readonly (string Head, double Width)[] Columns =
    [
        ("Alvor", 10),
        ("Regel", 9),
        ("Celle", 16),
        ("Ydelse", 34),
        ("Fund", 40),
        ("Hvad", 60),
        ("Sådan retter du", 60),
        ("Kilde", 44),
    ];

    /// <summary>Takes off the sheet of an earlier marking.</summary>
    public static void Remove(WorkbookPart workbook)
    {
        var sheets = workbook.Workbook.Sheets!;
        var earlier = sheets
            .Elements<Sheet>()
            .Select((sheet, index) => (sheet, index))
            .FirstOrDefault(entry => entry.sheet.Name?.Value == Name);
        if (earlier.sheet is not { Id.Value: { } id })
        {
            return;
        }

        earlier.sheet.Remove();
        workbook.DeletePart(id);
        ShiftNames(workbook, earlier.index, -1);
    }

    public static void Insert(WorkbookPart workbook, IReadOnlyList<Finding> findings, StyleAppender styles)
    {
        var sheets = workbook.Workbook.Sheets!;
        foreach (var view in workbook.WorksheetParts.SelectMany(other => other.Worksheet.Descendants<SheetView>()))
        {
            view.TabSelected = null;
        }

        var part = workbook.AddNewPart<WorksheetPart>();
        part.Worksheet = Build(findings, styles);
        var next = sheets.Elements<Sheet>().Select(sheet => sheet.SheetId?.Value ?? 0).DefaultIfEmpty(0u).Max() + 1;
        sheets.InsertAt(
            new Sheet
            {
                Name = Name,
                SheetId = next,
                Id = workbook.GetIdOfPart(part),
            },
            0
        );
        ShiftNames(workbook, 0, 1);
        foreach (var view in workbook.Workbook.Descendants<WorkbookView>())
        {
            view.ActiveTab = 0;
            view.FirstSheet = 0;
        }
    }

    /// <summary>Names that belong to one sheet know it by its place, which moves.</summary>
    private static void ShiftNames(WorkbookPart workbook, int from, int by)
    {
        foreach (var name in workbook.Workbook.Descendants<DefinedName>().ToList())
        {
            if (name.LocalSheetId?.Value is not { } place)
            {
                continue;
            }

            if (by < 0 && place == from)
            {
                name.Remove();
            }
            else if (place >= from)
            {
                name.LocalSheetId = (uint)(place + by);
            }
        }
    }

    private static Worksheet Build(IReadOnlyList<Finding> findings, StyleAppender styles)
    {
        var look = new Look(styles);
        var rows = new SheetData(
            Tall(Row(1, (1, Title, look.Title))),
            Row(2, (1, Summary(findings), look.Plain)),
            Row(HeadRow, Columns.Select((column, i) => (i + 1, column.Head, look.Head)).ToArray())
        );
        var links = new List<Hyperlink>();
        var number = HeadRow;
        foreach (var finding in findings)
        {
            number++;
            rows.Append(FindingRow(number, finding, look));
            links.Add(
                new Hyperlink
                {
                    Reference = new CellAddress("", (int)number, 3).Local,
                    Location = $"'{finding.Cell.Sheet}'!{finding.Cell.Local}",
                    Display = finding.Cell.ToString(),
                }
            );
        }

        var sheet = new Worksheet(
            new SheetProperties(new TabColor { Rgb = "FFB80000" }, new PageSetupProperties { FitToPage = true }),
            View(),
            Widths(),
            rows
        );
        if (findings.Count > 0)
        {
            sheet.Append(new AutoFilter { Reference = $"A{HeadRow}:{CellAddress.ColumnName(Columns.Length)}{number}" });
            sheet.Append(new Hyperlinks(links));
        }

        sheet.Append(Paper.Margins(), Paper.Landscape());
        return sheet;
    }

    private static Row Tall(Row row)
    {
        row.Height = LineHeight * 2;
        row.CustomHeight = true;
        return row;
    }

    private static string Summary(IReadOnlyList<Finding> findings)
    {
        string Count(Severity severity) =>
            SeverityText.Counted(severity, findings.Count(finding => finding.Check.Severity == severity));
        return findings.Count == 0
            ? "Ingen fund. Filen kan afleveres."
            : $"{Count(Severity.Error)} skal rettes, {Count(Severity.Warning)} skal rettes eller forklares, "
                + $"{Count(Severity.Hint)} kræver intet. Ret i de markerede celler, gem, og aflevér denne fil.";
    }

    private static (int, string, uint)[] Cells(Finding finding, Look look) =>
        [
            (1, SeverityText.One(finding.Check.Severity), look.Of(finding.Check.Severity)),
            (2, finding.Check.Id, look.Text),
            (3, finding.Cell.ToString(), look.Link),
            (4, finding.Subject, look.Text),
            (5, finding.Check.Title, look.Strong),
            (6, finding.What, look.Text),
            (7, finding.Mend, look.Text),
            (8, finding.Check.Source, look.Text),
        ];

    /// <summary>The height that shows the longest text of the row, since not every program measures it when opening.</summary>
    private static double Height(IEnumerable<(int Column, string Text, uint Style)> cells) =>
        cells.Max(cell => Math.Ceiling((cell.Text.Length + 1) / Columns[cell.Column - 1].Width)) * LineHeight + 2;

    private static Row FindingRow(uint number, Finding finding, Look look)
    {
        var cells = Cells(finding, look);
        var row = Row(number, cells);
        row.Height = Height(cells);
        row.CustomHeight = true;
        return row;
    }

    private static Row Row(uint number, params (int Column, string Text, uint Style)[] cells) =>
        new(
            cells.Select(cell => new Cell(
                new InlineString(new Text(cell.Text) { Space = SpaceProcessingModeValues.Preserve })
            )
            {
                CellReference = new CellAddress("", (int)number, cell.Column).Local,
                DataType = CellValues.InlineString,
                StyleIndex = cell.Style,
            })
        )
        {
            RowIndex = number,
        };

    private static SheetViews View() =>
        new(
            new SheetView(
                new Pane
                {
                    VerticalSplit = HeadRow,
                    TopLeftCell = $"A{HeadRow + 1}",
                    State = PaneStateValues.Frozen,
                    ActivePane = PaneValues.BottomLeft,
                }
            )
            {
                WorkbookViewId = 0,
                ShowGridLines = false,
                TabSelected = true,
            }
        );

    private static Columns Widths() =>
        new(
            Columns.Select(
                (column, i) =>
                    new Column
                    {
                        Min = (uint)i + 1,
                        Max = (uint)i + 1,
                        Width = column.Width,
                        CustomWidth = true,
                    }
            )
        );

    /// <summary>The styles of the sheet, added once.</summary>
    private sealed class Look(StyleAppender styles)
    {
        private readonly uint error = styles.Cell(true, 10, "FFB3B3", wrap: false, "7A0000");
        private readonly uint warning = styles.Cell(true, 10, "FFD98A", wrap: false, "5C3700");
        private readonly uint hint = styles.Cell(true, 10, "CFE6F7", wrap: false, "003A73");

        public uint Title { get; } = styles.Cell(true, 16, null, wrap: false);

        public uint Plain { get; } = styles.Cell(false, 10, null, wrap: false);

        public uint Text { get; } = styles.Cell(false, 10, null, wrap: true);

        public uint Strong { get; } = styles.Cell(true, 10, null, wrap: true);

        public uint Link { get; } = styles.Cell(false, 10, null, wrap: false, "004D99");

        public uint Head { get; } = styles.Cell(true, 10, "D9E4EE", wrap: true);

        public uint Of(Severity severity) =>
            severity switch
            {
                Severity.Error => error,
                Severity.Warning => warning,
                Severity.Hint => hint,
                _ => throw new InvalidOperationException(severity.ToString()),
            };
    }
}
