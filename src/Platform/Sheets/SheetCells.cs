namespace Rammevaerk.Platform.Sheets;

/// <summary>The values of one sheet. Rows and columns count from 1, as the user sees them.</summary>
public sealed class SheetCells
{
    private readonly List<SheetCell[]?> rows = [];

    public SheetCells(string name, bool hidden)
    {
        Name = name;
        Hidden = hidden;
    }

    public string Name { get; }

    /// <summary>True for hidden and very hidden sheets.</summary>
    public bool Hidden { get; }

    /// <summary>The last row that holds anything; 0 when the sheet is empty.</summary>
    public int LastRow => rows.Count;

    /// <summary>The cell, empty where nothing is stored.</summary>
    public SheetCell this[int row, int column] =>
        row >= 1 && row <= rows.Count && rows[row - 1] is { } cells && column >= 1 && column <= cells.Length
            ? cells[column - 1]
            : default;

    /// <summary>The cells of a row from column 1 to the last that holds anything.</summary>
    public ReadOnlySpan<SheetCell> Row(int row) => row >= 1 && row <= rows.Count ? rows[row - 1] : default;

    /// <summary>Puts a whole row in its place; rows come in rising order.</summary>
    public void Add(int row, SheetCell[] cells)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(row, rows.Count);
        while (rows.Count < row - 1)
        {
            rows.Add(null);
        }

        rows.Add(cells);
    }
}
