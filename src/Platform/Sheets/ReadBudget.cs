namespace Rammevaerk.Platform.Sheets;

/// <summary>Counts what one reading has cost so far, and stops it at the limits.</summary>
internal sealed class ReadBudget(ReadLimits limits, CancellationToken cancellation)
{
    private readonly long start = limits.Clock.GetTimestamp();
    private long bytes;
    private long spread;
    private int cells;

    public ReadLimits Limits { get; } = limits;

    public void CheckTime()
    {
        cancellation.ThrowIfCancellationRequested();
        if (Limits.Clock.GetElapsedTime(start) > Limits.Time)
        {
            throw new ReadRefusedException(SheetFaults.TookTooLong(Limits.Time));
        }
    }

    public void CountBytes(string part, int count)
    {
        bytes += count;
        if (bytes > Limits.TotalBytes)
        {
            throw new ReadRefusedException(SheetFaults.UnpacksTooLarge(part, Limits.TotalBytes));
        }
    }

    public void CountRow(string sheet, int filled, int width)
    {
        cells += filled;
        if (cells > Limits.Cells)
        {
            throw new ReadRefusedException(SheetFaults.TooManyCells(sheet, Limits.Cells));
        }

        CountSpread(sheet, width);
    }

    public void CountSpread(string sheet, int steps)
    {
        spread += steps;
        if (spread > Limits.Spread)
        {
            throw new ReadRefusedException(SheetFaults.SpreadTooFar(sheet));
        }
    }
}
