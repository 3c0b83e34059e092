namespace Rammevaerk.Kernel.Figures;

/// <summary>A cell of a workbook: sheet, row (from 1) and column (from 1). Written as Budget!C12.</summary>
public readonly record struct CellAddress(string Sheet, int Row, int Column)
{
    /// <summary>The cell without its sheet, as C12.</summary>
    public string Local => ColumnName(Column) + Row.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The column's letters: 1 is A, 27 is AA.</summary>
    public static string ColumnName(int column)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(column, 1);
        Span<char> letters = stackalloc char[8];
        var at = letters.Length;
        while (column > 0)
        {
            column--;
            letters[--at] = (char)('A' + (column % 26));
            column /= 26;
        }

        return new string(letters[at..]);
    }

    public override string ToString() => $"{Sheet}!{Local}";
}
