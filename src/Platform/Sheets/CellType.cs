namespace Rammevaerk.Platform.Sheets;

/// <summary>How a cell's value is stored: the attribute t.</summary>
internal enum CellType : byte
{
    Number,
    SharedText,
    FormulaText,
    InlineText,
    Boolean,
    Error,
    IsoDate,
    Unknown,
}

/// <summary>Reads the attribute t.</summary>
internal static class CellTypes
{
    public static CellType Parse(ReadOnlySpan<char> text) =>
        text switch
        {
            "n" => CellType.Number,
            "s" => CellType.SharedText,
            "str" => CellType.FormulaText,
            "inlineStr" => CellType.InlineText,
            "b" => CellType.Boolean,
            "e" => CellType.Error,
            "d" => CellType.IsoDate,
            _ => CellType.Unknown,
        };
}
