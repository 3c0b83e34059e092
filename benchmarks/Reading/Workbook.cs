using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Rammevaerk.Bench.Reading;

/// <summary>A workbook of 15 columns: five shared texts and ten numbers of the size rates and budgets have.</summary>
internal static class Workbook
{
    public const int Columns = 15;
    private const int TextColumns = 5;
    private const int Texts = 2_000;

    public static byte[] Make(int rows)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook();
            var part = book.AddNewPart<WorksheetPart>();
            book.Workbook.AppendChild(new Sheets())
                .AppendChild(
                    new Sheet
                    {
                        Name = "Tilbud",
                        SheetId = 1,
                        Id = book.GetIdOfPart(part),
                    }
                );
            WriteTexts(book.AddNewPart<SharedStringTablePart>());
            WriteSheet(part, rows);
        }

        return file.ToArray();
    }

    private static void WriteTexts(SharedStringTablePart part)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new SharedStringTable());
        for (var i = 0; i < Texts; i++)
        {
            writer.WriteElement(new SharedStringItem(new Text($"Tilbuddet Åbrinken, afdeling {i}")));
        }

        writer.WriteEndElement();
    }

    private static void WriteSheet(WorksheetPart part, int rows)
    {
        var random = new Random(65_000);
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteStartElement(new SheetData());
        for (var row = 1; row <= rows; row++)
        {
            writer.WriteStartElement(new Row { RowIndex = (uint)row });
            for (var column = 0; column < Columns; column++)
            {
                writer.WriteElement(MakeCell(random, row, column));
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static Cell MakeCell(Random random, int row, int column)
    {
        var reference = $"{(char)('A' + column)}{row}";
        return column < TextColumns
            ? new Cell
            {
                CellReference = reference,
                DataType = CellValues.SharedString,
                CellValue = new CellValue(random.Next(Texts)),
            }
            : new Cell
            {
                CellReference = reference,
                CellValue = new CellValue(random.Next(-5_000_000, 900_000_000) / 100m),
            };
    }
}
