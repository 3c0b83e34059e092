namespace Rammevaerk.Platform.Sheets;

/// <summary>The values of a workbook, sheet by sheet in the workbook's order; hidden sheets and rows included.</summary>
public sealed class WorkbookCells(IReadOnlyList<SheetCells> sheets)
{
    public IReadOnlyList<SheetCells> Sheets { get; } = sheets;

    /// <summary>The sheet with the name (upper and lower case alike, as Excel does), or null.</summary>
    public SheetCells? Find(string name) =>
        Sheets.FirstOrDefault(sheet => string.Equals(sheet.Name, name, StringComparison.OrdinalIgnoreCase));
}
