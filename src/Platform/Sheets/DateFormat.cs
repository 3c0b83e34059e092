using System.Buffers;

namespace Rammevaerk.Platform.Sheets;

/// <summary>Tells whether a number format shows dates or times.</summary>
internal static class DateFormat
{
    private static readonly SearchValues<char> ElapsedLetters = SearchValues.Create("hHmMsS");

    /// <summary>Built in: 14 to 22 are dates and times, 45 to 47 durations.</summary>
    public static bool IsBuiltIn(int id) => id is (>= 14 and <= 22) or (>= 45 and <= 47);

    /// <summary>A custom code is a date's when its first section asks for day, month, year, hour or second.</summary>
    public static bool IsCustom(string code)
    {
        for (var at = 0; at < code.Length && code[at] != ';'; at++)
        {
            switch (code[at])
            {
                case '"':
                    at = End(code, '"', at);
                    break;
                case '[':
                    var end = End(code, ']', at);
                    if (IsElapsed(code.AsSpan(at + 1, Math.Max(0, end - at - 1))))
                    {
                        return true;
                    }

                    at = end;
                    break;
                case '\\' or '_' or '*':
                    at++;
                    break;
                case 'd' or 'D' or 'm' or 'M' or 'y' or 'Y' or 'h' or 'H' or 's' or 'S':
                    return true;
                default:
                    break;
            }
        }

        return false;
    }

    private static int End(string code, char mark, int start) =>
        code.IndexOf(mark, start + 1) is var end && end >= 0 ? end : code.Length;

    private static bool IsElapsed(ReadOnlySpan<char> bracketed) =>
        bracketed.Length > 0 && !bracketed.ContainsAnyExcept(ElapsedLetters);
}
