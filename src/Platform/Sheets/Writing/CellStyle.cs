namespace Rammevaerk.Platform.Sheets.Writing;

/// <summary>How a written cell looks and whether it may be changed. Colours are RRGGBB.</summary>
/// <param name="NumberFormat">Spreadsheet format code such as #,##0.00; null for the general one.</param>
/// <param name="Fill">Background, or null.</param>
/// <param name="Ink">Text colour, or null for black.</param>
/// <param name="Bold">Bold text.</param>
/// <param name="Size">Text size in points.</param>
/// <param name="Border">Border colour, or null for none.</param>
/// <param name="Locked">False for input cells.</param>
/// <param name="Wrap">Wrap long text.</param>
/// <param name="AlignRight">Right-aligned, for numbers' heads.</param>
/// <param name="Top">Aligned to the top of the row.</param>
/// <param name="Indented">A little space before the text, so that it does not touch a number to its left.</param>
public sealed record CellStyle(
    string? NumberFormat = null,
    string? Fill = null,
    string? Ink = null,
    bool Bold = false,
    double Size = 10,
    string? Border = null,
    bool Locked = true,
    bool Wrap = false,
    bool AlignRight = false,
    bool Top = false,
    bool Indented = false
)
{
    public static readonly CellStyle Plain = new();
}

/// <summary>A mark that shows while a formula is true.</summary>
/// <param name="Fill">Background RRGGBB.</param>
/// <param name="Ink">Text colour RRGGBB, or null.</param>
/// <param name="Border">Border colour RRGGBB, or null.</param>
public sealed record ConditionalStyle(string Fill, string? Ink = null, string? Border = null);
