using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.ExtendedProperties;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Rammevaerk.Kernel;

namespace Rammevaerk.Platform.Sheets.Writing;

/// <summary>Writes Excel workbooks: the one thin helper over the Open XML SDK.</summary>
public sealed class WorkbookWriter
{
    private readonly List<SheetWriter> sheets = [];

    public SheetWriter AddSheet(string name, SheetVisibility visibility = SheetVisibility.Visible)
    {
        var sheet = new SheetWriter(name, visibility);
        sheets.Add(sheet);
        return sheet;
    }

    private void Save(Stream stream)
    {
        var styles = new StyleBook();
        using var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        var list = new DocumentFormat.OpenXml.Spreadsheet.Sheets();
        for (var i = 0; i < sheets.Count; i++)
        {
            var part = workbook.AddNewPart<WorksheetPart>();
            SheetPartWriter.Write(part, sheets[i], styles, selected: i == 0);
            list.Append(
                new Sheet
                {
                    Name = sheets[i].Name,
                    SheetId = (uint)i + 1,
                    Id = workbook.GetIdOfPart(part),
                    State = sheets[i].Visibility == SheetVisibility.VeryHidden ? SheetStateValues.VeryHidden : null,
                }
            );
        }

        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = styles.Build();
        workbook.Workbook = new Workbook(new BookViews(new WorkbookView { FirstSheet = 0, ActiveTab = 0 }), list);
        if (PrintTitles() is { } names)
        {
            workbook.Workbook.Append(names);
        }

        workbook.Workbook.Append(new CalculationProperties { FullCalculationOnLoad = true });
        document.AddExtendedFilePropertiesPart().Properties = new Properties(new Application("Rammeværk"));
    }

    /// <summary>The workbook as bytes.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        Save(stream);
        return PlainNamespaces.Of(stream.ToArray());
    }

    private DefinedNames? PrintTitles()
    {
        var names = sheets
            .Select((sheet, i) => (sheet, i))
            .Where(entry => entry.sheet.PrintTitleRows is not null)
            .Select(entry =>
            {
                var (from, to) = entry.sheet.PrintTitleRows!.Value;
                return new DefinedName(string.Create(Danish.Invariant, $"'{entry.sheet.Name}'!${from}:${to}"))
                {
                    Name = "_xlnm.Print_Titles",
                    LocalSheetId = (uint)entry.i,
                };
            })
            .ToList();
        return names.Count == 0 ? null : new DefinedNames(names);
    }
}
