namespace Rammevaerk.Platform.Sheets;

/// <summary>How much a workbook may cost to read. Whatever is above is refused with a fault, never read in part.</summary>
public sealed record ReadLimits
{
    /// <summary>The last row a worksheet can have.</summary>
    public const int LastRow = 1_048_576;

    /// <summary>The last column a worksheet can have: XFD.</summary>
    public const int LastColumn = 16_384;

    /// <summary>The limits of an upload.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>The file as delivered, in bytes.</summary>
    public long FileBytes { get; init; } = 10_000_000;

    /// <summary>Entries of the zip file.</summary>
    public int Entries { get; init; } = 2_000;

    /// <summary>One unpacked part, in bytes, counted while it is unpacked.</summary>
    public long PartBytes { get; init; } = 150_000_000;

    /// <summary>All unpacked parts together, in bytes, counted while they are unpacked.</summary>
    public long TotalBytes { get; init; } = 200_000_000;

    /// <summary>Unpacked bytes for each packed byte of a part.</summary>
    public int Ratio { get; init; } = 200;

    /// <summary>The unpacked bytes a part may have whatever its ratio.</summary>
    public long BytesBeforeRatio { get; init; } = 4_000_000;

    /// <summary>Sheets of the workbook.</summary>
    public int Sheets { get; init; } = 100;

    /// <summary>Cells that hold something, in all sheets together.</summary>
    public int Cells { get; init; } = 2_000_000;

    /// <summary>
    /// The widths of all rows and the heights of all sheets, added: what it costs to walk through every row
    /// from column 1, however few cells are stored.
    /// </summary>
    public long Spread { get; init; } = 50_000_000;

    /// <summary>Texts in the table of shared texts.</summary>
    public int SharedTexts { get; init; } = 1_000_000;

    /// <summary>Characters of one cell's text: what a spreadsheet itself can hold.</summary>
    public int TextLength { get; init; } = 32_767;

    /// <summary>How deep the elements of a part may nest.</summary>
    public int Depth { get; init; } = 64;

    /// <summary>Bytes from one tag of a part to the next; keeps a single giant tag or text out of memory.</summary>
    public int BytesBetweenTags { get; init; } = 1_000_000;

    /// <summary>How much work reading may be, as a thread's time; waiting for others on a busy machine is none.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(1.5);

    /// <summary>Measures the work.</summary>
    public TimeProvider Clock { get; init; } = ThreadTime.Clock;
}
