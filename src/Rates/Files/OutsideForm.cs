using Rammevaerk.Kernel;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Files;

/// <summary>Notes numbers and texts entered below or beside the form, where nobody would read them.</summary>
internal static class OutsideForm
{
    private const int MostNoted = 50;

    public static void Note(WorkbookCells workbook, RateFileShape shape, EntryReader entries)
    {
        var noted = 0;
        foreach (var (name, lastRow, lastColumn) in Edges(shape))
        {
            var cells = workbook.Find(name)!;
            for (var row = RateFileShape.FirstRow; row <= cells.LastRow; row++)
            {
                var values = cells.Row(row);
                for (var column = row > lastRow ? 1 : lastColumn + 1; column <= values.Length; column++)
                {
                    var cell = values[column - 1];
                    if (cell.IsEmpty || (cell.Kind == CellKind.Text && string.IsNullOrWhiteSpace(cell.Text)))
                    {
                        continue;
                    }

                    entries.Note(
                        ReadIssueKind.OutsideForm,
                        new(name, row, column),
                        name,
                        cell.Text ?? Danish.Number(cell.Number)
                    );
                    if (++noted == MostNoted)
                    {
                        return;
                    }
                }
            }
        }
    }

    private static IEnumerable<(string Name, int LastRow, int LastColumn)> Edges(RateFileShape shape)
    {
        foreach (var sheet in shape.Layout.Sheets)
        {
            yield return (
                sheet.Name,
                RateFileShape.FirstRow + shape.Rows(sheet) - 1,
                shape.Columns(sheet.Key)[^1].Index
            );
        }

        yield return (
            shape.Layout.Budget.Name,
            shape.BudgetOverheadRow,
            RateFileShape.BudgetFirstColumn + shape.ServiceKeys.Count - 1
        );
    }
}
