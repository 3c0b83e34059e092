namespace Rammevaerk.Platform.Sheets;

/// <summary>Gives room for rows out of larger blocks, so that a row is no object of its own.</summary>
internal sealed class CellPool
{
    private const int FirstBlock = 256;
    private const int LargestBlock = 2_048;

    private SheetCell[] block = [];
    private int used;

    public ArraySegment<SheetCell> Take(int count)
    {
        if (block.Length - used < count)
        {
            block = new SheetCell[Math.Max(count, Math.Clamp(block.Length * 2, FirstBlock, LargestBlock))];
            used = 0;
        }

        var room = new ArraySegment<SheetCell>(block, used, count);
        used += count;
        return room;
    }
}
