using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Rammevaerk.Tests.Unit.Hostile;

/// <summary>Small workbooks to damage: shared and inline texts, numbers, formulas, dates, two sheets, one hidden.</summary>
internal static class SeedWorkbooks
{
    public static byte[] Make(int rows)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook(new Sheets());
            book.AddNewPart<SharedStringTablePart>().SharedStringTable = new SharedStringTable(
                new SharedStringItem(new Text("Åbrinken")),
                new SharedStringItem(new Run(new Text("Sø")), new Run(new Text("lyst")))
            );
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
                new Fonts(new Font()),
                new Fills(new Fill()),
                new Borders(new Border()),
                new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14 })
            );
            AddSheet(book, "Tilbud", 1, SheetStateValues.Visible, rows);
            AddSheet(book, "Skjult", 2, SheetStateValues.Hidden, 3);
        }

        return file.ToArray();
    }

    private static void AddSheet(WorkbookPart book, string name, uint number, SheetStateValues state, int rows)
    {
        var part = book.AddNewPart<WorksheetPart>();
        part.Worksheet = new Worksheet(new SheetData(Enumerable.Range(1, rows).Select(MakeRow)));
        book.Workbook.GetFirstChild<Sheets>()!
            .Append(
                new Sheet
                {
                    Name = name,
                    SheetId = number,
                    State = state,
                    Id = book.GetIdOfPart(part),
                }
            );
    }

    private static Row MakeRow(int row) =>
        new(
            new Cell
            {
                CellReference = $"A{row}",
                DataType = CellValues.SharedString,
                CellValue = new CellValue(row % 2),
            },
            new Cell
            {
                CellReference = $"B{row}",
                DataType = CellValues.InlineString,
                InlineString = new InlineString(new Text("Bo & Søn")),
            },
            new Cell { CellReference = $"C{row}", CellValue = new CellValue(2_461.37m * row) },
            new Cell
            {
                CellReference = $"E{row}",
                CellFormula = new CellFormula($"C{row}*2"),
                CellValue = new CellValue(4_922.74m * row),
            },
            new Cell
            {
                CellReference = $"F{row}",
                StyleIndex = 1,
                CellValue = new CellValue(46_000 + row),
            }
        )
        {
            RowIndex = (uint)row,
        };
}
