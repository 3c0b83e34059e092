using Rammevaerk.Kernel;

namespace Rammevaerk.Platform.Search.Rules;

/// <summary>Numbers, days and case numbers of a text: 1.234,56 and 2026-114 stay whole, 12. maj 2026 and 12-05-2026 are one day.</summary>
internal static class Numbers
{
    private const int Longest = 24;

    /// <summary>The number that begins with the digit there.</summary>
    public static TextToken Read(string text, int start)
    {
        if (WrittenDay(text, start) is { } written)
        {
            return written;
        }

        var end = start;
        var parts = new List<string>();
        while (true)
        {
            var from = end;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }

            parts.Add(DanishFolding.Of(text.AsSpan(from, end - from)));
            if (
                end + 1 >= text.Length
                || text[end] is not ('.' or ',' or '-' or '/' or ':' or '–')
                || !char.IsAsciiDigit(text[end + 1])
            )
            {
                break;
            }

            end++;
        }

        var length = end - start;
        if (parts.Count == 1)
        {
            return new([Cut(parts[0])], start, length);
        }

        var whole = parts.Count == 3 && Day(parts) is { } day ? day : Cut(string.Join('x', parts));
        return new(
            [whole, .. parts.Where(part => part.Length > 0).Select(Cut).Distinct(StringComparer.Ordinal)],
            start,
            length
        );
    }

    private static string Cut(string part) => part.Length > Longest ? part[..Longest] : part;

    /// <summary>12. maj 2026.</summary>
    private static TextToken? WrittenDay(string text, int start)
    {
        var at = start;
        var day = Digits(text, ref at);
        if (day is < 1 or > 31 || at - start > 2)
        {
            return null;
        }

        Skip(text, ref at, '.');
        Skip(text, ref at, ' ');
        var from = at;
        while (at < text.Length && char.IsLetter(text[at]))
        {
            at++;
        }

        var month = Danish.Months.IndexOf(text[from..at].ToLowerInvariant());
        if (month < 0)
        {
            return null;
        }

        var beforeYear = at;
        Skip(text, ref at, ' ');
        var yearFrom = at;
        var year = Digits(text, ref at);
        return at - yearFrom != 4
            ? new TextToken(
                [DanishWords.TermOf(Danish.Months[month]), day.ToString(Danish.Invariant)],
                start,
                beforeYear - start
            )
            : new TextToken(
                [
                    Token(year, month + 1, day),
                    DanishWords.TermOf(Danish.Months[month]),
                    year.ToString(Danish.Invariant),
                ],
                start,
                at - start
            );
    }

    /// <summary>12-05-2026, 12.05.2026 and 2026-05-12.</summary>
    private static string? Day(List<string> parts)
    {
        var numbers = parts.ConvertAll(part => int.TryParse(part, Danish.Invariant, out var number) ? number : -1);
        var (year, month, day) =
            parts[0].Length == 4 ? (numbers[0], numbers[1], numbers[2])
            : parts[2].Length == 4 ? (numbers[2], numbers[1], numbers[0])
            : (0, 0, 0);
        return year is >= 1900 and < 2200 && month is >= 1 and <= 12 && day is >= 1 and <= 31
            ? Token(year, month, day)
            : null;
    }

    private static string Token(int year, int month, int day) =>
        string.Create(Danish.Invariant, $"d{year:0000}{month:00}{day:00}");

    private static int Digits(string text, ref int at)
    {
        var number = 0;
        while (at < text.Length && char.IsAsciiDigit(text[at]) && number < 100_000)
        {
            number = (number * 10) + (text[at++] - '0');
        }

        return number;
    }

    private static void Skip(string text, ref int at, char mark)
    {
        if (at < text.Length && text[at] == mark)
        {
            at++;
        }
    }
}
