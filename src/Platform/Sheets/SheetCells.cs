namespace Rammevaerk.Platform.Sheets;

/// <summary>The values of one sheet. Rows and columns count from 1, as the user sees them.</summary>
/// <remarks>Memory follows the number of cells that hold something, wherever on the sheet they stand.</remarks>
public sealed class SheetCells
{
    private readonly List<StoredRow> rows = [];
    private readonly CellPool pool = new();
    private bool unordered;

    public SheetCells(string name, bool hidden)
    {
        Name = name;
        Hidden = hidden;
    }

    public string Name { get; }

    /// <summary>True for hidden and very hidden sheets.</summary>
    public bool Hidden { get; }

    /// <summary>The last row that holds anything; 0 when the sheet is empty.</summary>
    public int LastRow => rows.Count == 0 ? 0 : rows[^1].Row;

    /// <summary>The cell, empty where nothing is stored.</summary>
    public SheetCell this[int row, int column] =>
        Find(row) is var at && at >= 0 && column >= 1 ? rows[at].Cell(column) : default;

    /// <summary>The cells of a row from column 1 to the last that holds anything.</summary>
    /// <remarks>A row with wide gaps is copied out for each call.</remarks>
    public ReadOnlySpan<SheetCell> Row(int row) =>
        Find(row) is var at && at >= 0 ? rows[at].FromFirstColumn() : default;

    /// <summary>Every text with its place, row by row; costs what is stored, wherever it stands.</summary>
    public IEnumerable<(int Row, int Column, string Text)> Texts()
    {
        foreach (var stored in rows)
        {
            for (var at = 0; at < stored.Cells.Count; at++)
            {
                if (stored.Cells[at].Text is { } text)
                {
                    yield return (stored.Row, stored.Columns?[at] ?? at + 1, text);
                }
            }
        }
    }

    /// <summary>Puts a whole row in its place; rows come in rising order.</summary>
    public void Add(int row, SheetCell[] cells)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(row, LastRow);
        rows.Add(new StoredRow(row, new ArraySegment<SheetCell>(cells), null));
    }

    /// <summary>Adds a row as it was found; columns rise. <see cref="Settle"/> puts the rows in order afterwards.</summary>
    internal void Append(int row, ReadOnlySpan<int> columns, ReadOnlySpan<SheetCell> cells)
    {
        unordered |= row <= LastRow;
        var width = columns[^1];
        var gapsArePaidFor = width <= (2 * columns.Length) + 2;
        var room = pool.Take(gapsArePaidFor ? width : columns.Length);
        if (width == columns.Length || !gapsArePaidFor)
        {
            cells.CopyTo(room);
        }
        else
        {
            for (var i = 0; i < columns.Length; i++)
            {
                room[columns[i] - 1] = cells[i];
            }
        }

        rows.Add(new StoredRow(row, room, gapsArePaidFor ? null : columns.ToArray()));
    }

    /// <summary>Puts the rows in order; gives the number of a row that was added twice, or 0.</summary>
    internal int Settle()
    {
        if (!unordered)
        {
            return 0;
        }

        rows.Sort(static (one, other) => one.Row.CompareTo(other.Row));
        unordered = false;
        for (var i = 1; i < rows.Count; i++)
        {
            if (rows[i].Row == rows[i - 1].Row)
            {
                return rows[i].Row;
            }
        }

        return 0;
    }

    private int Find(int row)
    {
        var guess = row - 1;
        if ((uint)guess < (uint)rows.Count && rows[guess].Row == row)
        {
            return guess;
        }

        var low = 0;
        var high = rows.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var found = rows[middle].Row;
            if (found == row)
            {
                return middle;
            }

            (low, high) = found < row ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }
}
