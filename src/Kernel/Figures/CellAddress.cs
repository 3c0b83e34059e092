using System.Globalization;

namespace Rammevaerk.Kernel.Figures;

/// <summary>A cell of a workbook: sheet, row (from 1) and column (from 1). Written as Budget!C12.</summary>
public readonly record struct CellAddress(string Sheet, int Row, int Column)
{
    private const int LongestColumn = 3;

    /// <summary>The cell without its sheet, as C12.</summary>
    public string Local => ColumnName(Column) + Row.ToString(CultureInfo.InvariantCulture);

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

    /// <summary>The cell a text such as Budget!C12 names; null when it names none.</summary>
    public static CellAddress? Parse(string text)
    {
        var mark = text.LastIndexOf('!');
        var local = text.AsSpan(mark + 1);
        var letters = local.IndexOfAnyExceptInRange('A', 'Z');
        if (
            mark < 1
            || letters is < 1 or > LongestColumn
            || !int.TryParse(local[letters..], NumberStyles.None, Danish.Invariant, out var row)
            || row < 1
        )
        {
            return null;
        }

        var column = 0;
        foreach (var letter in local[..letters])
        {
            column = (column * 26) + letter - 'A' + 1;
        }

        return new CellAddress(text[..mark], row, column);
    }
}
