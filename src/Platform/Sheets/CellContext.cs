namespace Rammevaerk.Platform.Sheets;

/// <summary>What a cell needs of its workbook to become a value.</summary>
internal sealed record CellContext(string[] SharedTexts, bool[] DateStyles, bool DatesFrom1904)
{
    /// <summary>True when the style with the index shows a number as a date.</summary>
    public bool IsDate(int style) => (uint)style < (uint)DateStyles.Length && DateStyles[style];
}
