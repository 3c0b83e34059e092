using Rammevaerk.Platform.Sheets;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Files;

/// <summary>Reads the rows of one sheet by the layout's column keys.</summary>
internal sealed class RowReader
{
    private readonly SheetCells cells;
    private readonly RateFileShape shape;
    private readonly string sheet;
    private readonly EntryReader entries;
    private readonly Dictionary<string, PlacedColumn> columns;
    private readonly PlacedColumn[] inputs;

    public RowReader(WorkbookCells workbook, RateFileShape shape, string sheet, EntryReader entries)
    {
        this.shape = shape;
        this.sheet = sheet;
        this.entries = entries;
        cells = workbook.Find(shape.Layout.Sheet(sheet).Name)!;
        var placed = shape.Columns(sheet);
        columns = placed
            .Where(column => column.CostLine is null)
            .ToDictionary(column => column.Column.Key, StringComparer.Ordinal);
        inputs = placed.Where(column => column.Column.IsInput).ToArray();
    }

    /// <summary>True when any input cell of the row holds something.</summary>
    public bool IsUsed(int index)
    {
        var row = RateFileShape.FirstRow + index;
        foreach (var column in inputs)
        {
            if (cells[row, column.Index] is { IsEmpty: false } cell && !IsBlank(cell))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when the file's layout has the column.</summary>
    public bool Has(string key) => columns.ContainsKey(key);

    public TextEntry Text(string key, int index) => entries.Text(cells, At(key, index), Header(key));

    public NumberEntry Number(string key, int index) => entries.Number(cells, At(key, index), Header(key));

    public StoredResult Result(string key, int index) => entries.Result(cells, At(key, index), Header(key));

    public ChoiceEntry<TKey> Choice<TKey>(string key, int index, Func<string, TKey?> find)
        where TKey : struct => entries.Choice(cells, At(key, index), Header(key), find);

    /// <summary>A text that must be on a list, when the code has no word of its own for it.</summary>
    public TextEntry ListedText(string key, int index, string list)
    {
        var text = Text(key, index);
        if (text.Value is { } chosen && shape.Layout.ListKey(list, chosen) is null)
        {
            entries.Note(ReadIssueKind.NotOnList, text.Cell, Header(key), chosen);
        }

        return text;
    }

    /// <summary>The cost lines of the row.</summary>
    public IReadOnlyList<NumberEntry> CostLines(int index) =>
        inputs
            .Where(column => column.CostLine is not null)
            .Select(column =>
                entries.Number(
                    cells,
                    new(shape.Layout.Sheet(sheet).Name, RateFileShape.FirstRow + index, column.Index),
                    column.Header
                )
            )
            .ToList();

    /// <summary>The cells of the row that must be filled in and are not.</summary>
    public IReadOnlyList<MissingCell> Missing(int index)
    {
        List<MissingCell>? missing = null;
        var row = RateFileShape.FirstRow + index;
        foreach (var column in inputs)
        {
            if (column.Column.Required == Required.Always && IsBlank(cells[row, column.Index]))
            {
                (missing ??= []).Add(new(new(shape.Layout.Sheet(sheet).Name, row, column.Index), column.Header));
            }
        }

        return missing ?? (IReadOnlyList<MissingCell>)[];
    }

    private static bool IsBlank(in SheetCell cell) =>
        cell.IsEmpty || (cell.Kind == CellKind.Text && string.IsNullOrWhiteSpace(cell.Text));

    private Kernel.Figures.CellAddress At(string key, int index) =>
        new(shape.Layout.Sheet(sheet).Name, RateFileShape.FirstRow + index, columns[key].Index);

    private string Header(string key) => columns[key].Header;
}
