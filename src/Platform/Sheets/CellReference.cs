using Rammevaerk.Kernel.Figures;

namespace Rammevaerk.Platform.Sheets;

/// <summary>Reads and writes addresses such as B12.</summary>
public static class CellReference
{
    private const int MaxLetters = 3;
    private const int MaxDigits = 7;

    /// <summary>Reads an address of letters and digits; false when no worksheet has such a cell.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out int row, out int column)
    {
        column = 0;
        var letters = 0;
        while (letters < text.Length && char.IsAsciiLetter(text[letters]) && letters < MaxLetters)
        {
            column = (column * 26) + ((text[letters] | 0x20) - 'a' + 1);
            letters++;
        }

        return TryParseRow(text[letters..], out row) && column is >= 1 and <= ReadLimits.LastColumn;
    }

    /// <summary>Reads a row number; false when no worksheet has such a row.</summary>
    public static bool TryParseRow(ReadOnlySpan<char> text, out int row)
    {
        row = 0;
        if (text.Length is 0 or > MaxDigits)
        {
            return false;
        }

        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            row = (row * 10) + (c - '0');
        }

        return row is >= 1 and <= ReadLimits.LastRow;
    }

    /// <summary>The address of a cell: row 12 and column 2 is B12.</summary>
    public static string Write(int row, int column) => new CellAddress("", row, column).Local;
}
