using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Rammevaerk.Tests.Unit.Rates;

/// <summary>Changes single cells of a finished workbook, as a user or a spreadsheet program would.</summary>
internal static class WorkbookPatch
{
    private const uint ShortDate = 14;

    /// <summary>Applies the change to the cell, written as Budget!C12, and gives the new workbook.</summary>
    public static byte[] Apply(byte[] workbook, string cell, Action<SpreadsheetDocument, Cell> change) =>
        Apply(
            workbook,
            document =>
            {
                var parts = cell.Split('!');
                change(document, CellAt(Sheet(document, parts[0]), parts[1]));
            }
        );

    /// <summary>Applies the change to the whole document and gives the new workbook.</summary>
    public static byte[] Apply(byte[] workbook, Action<SpreadsheetDocument> change)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            change(document);
            foreach (var part in document.WorkbookPart!.WorksheetParts)
            {
                part.Worksheet.Save();
            }
        }

        return stream.ToArray();
    }

    /// <summary>Stores a result beside the formula, as a spreadsheet program does.</summary>
    public static void Store(Cell cell, decimal value)
    {
        cell.CellFormula.ShouldNotBeNull();
        cell.DataType = null;
        cell.CellValue = new CellValue(value.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Writes a number over whatever stands in the cell.</summary>
    public static void Overwrite(Cell cell, decimal value)
    {
        Clear(cell);
        cell.CellValue = new CellValue(value.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Writes a text over whatever stands in the cell.</summary>
    public static void Overwrite(Cell cell, string value)
    {
        Clear(cell);
        cell.DataType = CellValues.InlineString;
        cell.InlineString = new InlineString(new Text(value) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve });
    }

    /// <summary>Leaves a spreadsheet error in the cell.</summary>
    public static void Fail(Cell cell, string error)
    {
        Clear(cell);
        cell.DataType = CellValues.Error;
        cell.CellValue = new CellValue(error);
    }

    /// <summary>Turns the cell into a date.</summary>
    public static void Date(SpreadsheetDocument document, Cell cell, int day)
    {
        var styles = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
        styles.CellFormats!.Append(new CellFormat { NumberFormatId = ShortDate, ApplyNumberFormat = true });
        styles.CellFormats.Count = (uint)styles.CellFormats.ChildElements.Count;
        styles.Save();
        Overwrite(cell, day);
        cell.StyleIndex = styles.CellFormats.Count - 1;
    }

    /// <summary>The sheet's data.</summary>
    public static Worksheet Sheet(SpreadsheetDocument document, string name)
    {
        var sheet = document.WorkbookPart!.Workbook.Descendants<Sheet>().Single(each => each.Name == name);
        return ((WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!.Value!)).Worksheet;
    }

    private static void Clear(Cell cell)
    {
        cell.CellFormula = null;
        cell.InlineString = null;
        cell.DataType = null;
        cell.CellValue = null;
    }

    private static Cell CellAt(Worksheet sheet, string reference)
    {
        var number = uint.Parse(reference.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), NumberStyles.None, CultureInfo.InvariantCulture);
        var data = sheet.GetFirstChild<SheetData>()!;
        var row = data.Elements<Row>().FirstOrDefault(each => each.RowIndex! == number);
        if (row is null)
        {
            row = new Row { RowIndex = number };
            var after = data.Elements<Row>().LastOrDefault(each => each.RowIndex! < number);
            data.InsertAfter(row, after);
        }

        var cell = row.Elements<Cell>().FirstOrDefault(each => each.CellReference == reference);
        if (cell is null)
        {
            cell = new Cell { CellReference = reference };
            var after = row.Elements<Cell>().LastOrDefault(each => Before(each.CellReference!.Value!, reference));
            row.InsertAfter(cell, after);
        }

        return cell;
    }

    private static bool Before(string one, string other) =>
        one.Length != other.Length ? one.Length < other.Length : string.CompareOrdinal(one, other) < 0;
}
