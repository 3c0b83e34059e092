namespace Rammevaerk.Platform.Sheets;

/// <summary>What a workbook cell holds.</summary>
public enum CellKind : byte
{
    Empty,

    /// <summary>Text, shared or inline; also a formula's text result.</summary>
    Text,

    /// <summary>A number; also a formula's numeric result.</summary>
    Number,

    /// <summary>True or false; <see cref="SheetCell.Number"/> is 1 or 0.</summary>
    Boolean,

    /// <summary>A date (a number with a date format, or an ISO date cell); the number is Excel's day number.</summary>
    Date,

    /// <summary>An error value such as #DIV/0!; the text holds it.</summary>
    Error,
}

/// <summary>One cell as stored: its value, and whether a formula gave it.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">The text or error value; null for the other kinds.</param>
/// <param name="Number">
/// The number, exact to the 15 significant digits a spreadsheet keeps; 0 for the other kinds.
/// </param>
/// <param name="HasFormula">True when the cell has a formula; the value is then its last stored result.</param>
public readonly record struct SheetCell(CellKind Kind, string? Text, decimal Number, bool HasFormula)
{
    public bool IsEmpty => Kind == CellKind.Empty;
}
