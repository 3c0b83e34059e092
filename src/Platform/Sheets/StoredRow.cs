namespace Rammevaerk.Platform.Sheets;

/// <summary>
/// One row: cells from column 1 on when <paramref name="Columns"/> is null, else one cell for each column named.
/// </summary>
internal readonly record struct StoredRow(int Row, ArraySegment<SheetCell> Cells, int[]? Columns)
{
    public SheetCell Cell(int column)
    {
        var at = Columns is null ? column - 1 : Array.BinarySearch(Columns, column);
        return (uint)at < (uint)Cells.Count ? Cells[at] : default;
    }

    public ReadOnlySpan<SheetCell> FromFirstColumn()
    {
        if (Columns is null)
        {
            return Cells;
        }

        var spread = new SheetCell[Columns[^1]];
        for (var i = 0; i < Columns.Length; i++)
        {
            spread[Columns[i] - 1] = Cells[i];
        }

        return spread;
    }
}
