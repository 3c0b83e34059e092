namespace Rammevaerk.Platform.Sheets;

/// <summary>Makes a cell of its stored text, its type and its style.</summary>
internal static class CellValue
{
    public static SheetCell Read(
        CellType type,
        int style,
        bool formula,
        TextBuffer stored,
        CellContext context,
        PartReader reader
    )
    {
        var text = stored.Span;
        return type switch
        {
            CellType.Number => Number(text, context.IsDate(style), formula, context),
            CellType.SharedText => new(CellKind.Text, Shared(text, context, reader), 0m, formula),
            CellType.Boolean => new(CellKind.Boolean, null, Boolean(text, reader), formula),
            CellType.Error => new(CellKind.Error, stored.Decoded(reader), 0m, formula),
            CellType.IsoDate => Date(stored.Decoded(reader), formula),
            CellType.FormulaText or CellType.InlineText => new(CellKind.Text, stored.Decoded(reader), 0m, formula),
            CellType.Unknown => throw reader.Wrong("en celle har en ukendt type"),
            _ => throw new ArgumentOutOfRangeException(nameof(type)),
        };
    }

    /// <summary>A number no decimal can hold is shown as an error value with the stored text.</summary>
    private static SheetCell Number(ReadOnlySpan<char> text, bool isDate, bool formula, CellContext context)
    {
        if (!ExactNumber.TryParse(text, out var number) && !ExactNumber.TryParse(text.Trim(), out number))
        {
            return new(CellKind.Error, text.ToString(), 0m, formula);
        }

        return isDate
            ? new(CellKind.Date, null, context.DatesFrom1904 ? number + DayNumber.From1904 : number, formula)
            : new(CellKind.Number, null, number, formula);
    }

    private static string Shared(ReadOnlySpan<char> text, CellContext context, PartReader reader) =>
        Index(text) is var index && (uint)index < (uint)context.SharedTexts.Length
            ? context.SharedTexts[index]
            : throw reader.Wrong("en celle henviser til en tekst, der ikke findes");

    private static int Index(ReadOnlySpan<char> text)
    {
        const int maxDigits = 9;
        if (text.Length is 0 or > maxDigits)
        {
            return -1;
        }

        var index = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return -1;
            }

            index = (index * 10) + (c - '0');
        }

        return index;
    }

    private static decimal Boolean(ReadOnlySpan<char> text, PartReader reader) =>
        text switch
        {
            "1" or "true" => 1m,
            "0" or "false" => 0m,
            _ => throw reader.Wrong("en celle med sand eller falsk har en anden værdi"),
        };

    private static SheetCell Date(string text, bool formula) =>
        DayNumber.TryParseIso(text, out var day)
            ? new(CellKind.Date, null, day, formula)
            : new(CellKind.Error, text, 0m, formula);
}
