namespace Rammevaerk.Platform.Sheets;

/// <summary>Decides which separators of a typed number group thousands and which one begins the decimals.</summary>
internal static class NumberShape
{
    private const int Group = 3;

    /// <summary>The number with a point before the decimals and no groups; null when it has no number's shape.</summary>
    public static string? Normalise(string text)
    {
        var decimalAt = DecimalAt(text);
        var whole = decimalAt < 0 ? text : text[..decimalAt];
        var decimals = decimalAt < 0 ? "" : text[(decimalAt + 1)..];
        if (
            !decimals.All(char.IsAsciiDigit)
            || (decimalAt >= 0 && (decimals.Length == 0 || whole.Contains(text[decimalAt])))
        )
        {
            return null;
        }

        var digits = whole.Length == 0 && decimals.Length > 0 ? "0" : WithoutGroups(whole);
        return digits is null ? null
            : decimals.Length == 0 ? digits
            : $"{digits}.{decimals}";
    }

    private static int DecimalAt(string text)
    {
        var comma = text.LastIndexOf(',');
        var point = text.LastIndexOf('.');
        if (comma >= 0 && point >= 0)
        {
            return Math.Max(comma, point);
        }

        if (comma >= 0)
        {
            return text.IndexOf(',', StringComparison.Ordinal) == comma ? comma : -1;
        }

        var isGroup = point >= 0 && WithoutGroups(text) is not null && text[0] != '0';
        return isGroup ? -1 : point;
    }

    /// <summary>The digits, when every group but the first has three of them and all separators are alike.</summary>
    private static string? WithoutGroups(string whole)
    {
        var separator = whole.FirstOrDefault(c => !char.IsAsciiDigit(c));
        if (separator is not (default(char) or '.' or ',' or ' '))
        {
            return null;
        }

        var groups = whole.Split(separator);
        var fits = separator == default || groups.Skip(1).All(group => group.Length == Group);
        return fits && groups[0].Length > 0 && (groups.Length == 1 || groups[0].Length <= Group) && groups.All(IsDigits)
            ? string.Concat(groups)
            : null;
    }

    private static bool IsDigits(string group) => group.All(char.IsAsciiDigit);
}
