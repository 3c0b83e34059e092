namespace Rammevaerk.Platform.Sheets;

/// <summary>Collects the cells of one row; used again for each row.</summary>
internal sealed class RowBuffer
{
    private int[] columns = new int[64];
    private SheetCell[] cells = new SheetCell[64];
    private bool unordered;

    public int Count { get; private set; }

    public ReadOnlySpan<int> Columns => columns.AsSpan(0, Count);

    public ReadOnlySpan<SheetCell> Cells => cells.AsSpan(0, Count);

    public void Clear()
    {
        Count = 0;
        unordered = false;
    }

    public void Add(int column, in SheetCell cell)
    {
        if (Count == columns.Length)
        {
            Array.Resize(ref columns, Count * 2);
            Array.Resize(ref cells, Count * 2);
        }

        unordered |= Count > 0 && column <= columns[Count - 1];
        columns[Count] = column;
        cells[Count] = cell;
        Count++;
    }

    /// <summary>Puts the cells in the order of their columns; gives a column that was filled twice, or 0.</summary>
    public int Settle()
    {
        if (!unordered)
        {
            return 0;
        }

        Array.Sort(columns, cells, 0, Count);
        for (var i = 1; i < Count; i++)
        {
            if (columns[i] == columns[i - 1])
            {
                return columns[i];
            }
        }

        return 0;
    }
}
