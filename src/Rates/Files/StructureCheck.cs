using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Platform.Sheets;

namespace Rammevaerk.Rates.Files;

/// <summary>
/// Makes sure every sheet, head and fixed label stands where the signed layout puts it, so that a file with deleted or
/// moved rows is refused (RV-406, RV-407) and never read as something else.
/// </summary>
internal static class StructureCheck
{
    /// <summary>The first thing that is out of place; null when nothing is.</summary>
    public static Fault? Run(WorkbookCells workbook, RateFileShape shape)
    {
        foreach (var sheet in shape.Layout.Sheets)
        {
            if (workbook.Find(sheet.Name) is not { } cells)
            {
                return RateFaults.SheetMissing(sheet.Name);
            }

            if (Misplaced(cells, Fixed(shape, sheet)) is { } fault)
            {
                return fault;
            }
        }

        foreach (var name in new[] { shape.Layout.Front.Name, shape.Layout.Control.Name })
        {
            if (workbook.Find(name) is null)
            {
                return RateFaults.SheetMissing(name);
            }
        }

        return workbook.Find(shape.Layout.Budget.Name) is { } budget
            ? Misplaced(budget, FixedOnBudget(shape))
            : RateFaults.SheetMissing(shape.Layout.Budget.Name);
    }

    private static IEnumerable<(CellAddress Cell, string Text)> Fixed(RateFileShape shape, SheetLayout sheet)
    {
        foreach (var placed in shape.Columns(sheet.Key))
        {
            yield return (new(sheet.Name, RateFileShape.HeaderRow, placed.Index), placed.Header);
            if (placed.Column.Type == ColumnType.Key)
            {
                var keys = sheet.Rows == RowKind.AddOns ? shape.AddOnKeys : shape.ServiceKeys;
                for (var index = 0; index < keys.Count; index++)
                {
                    yield return (new(sheet.Name, RateFileShape.FirstRow + index, placed.Index), keys[index]);
                }
            }
        }
    }

    private static IEnumerable<(CellAddress Cell, string Text)> FixedOnBudget(RateFileShape shape)
    {
        foreach (var (row, label) in shape.FixedBudgetLabels())
        {
            yield return (new(shape.Layout.Budget.Name, row, RateFileShape.BudgetLabelColumn), label);
        }

        for (var service = 0; service < shape.ServiceKeys.Count; service++)
        {
            yield return (shape.BudgetCell(RateFileShape.BudgetKeyRow, service), shape.ServiceKeys[service]);
        }
    }

    private static Fault? Misplaced(SheetCells cells, IEnumerable<(CellAddress Cell, string Text)> expected)
    {
        foreach (var (cell, text) in expected)
        {
            var found = cells[cell.Row, cell.Column].Text ?? "";
            if (!string.Equals(found.Trim(), text.Trim(), StringComparison.Ordinal))
            {
                return RateFaults.StructureChanged(cell, text, found);
            }
        }

        return null;
    }
}
