using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>Text of several lines that lists people, and its pieces.</summary>
internal static class RunningText
{
    /// <summary>Each line is an entry, but running text goes on over its lines.</summary>
    public static IEnumerable<(string Text, LineSpan Lines)> Entries(IReadOnlyList<TextLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Bullet?.Text ?? lines[i].Text;
            var span = lines[i].Span;
            while (
                i + 1 < lines.Count
                && !lines[i + 1].AfterGap
                && lines[i + 1].Bullet is null
                && IsRunning(text)
                && (
                    text.TrimEnd()[^1] is ',' or ';'
                    || lines[i + 1].Text.Contains(',', StringComparison.Ordinal)
                    || text.TrimEnd().EndsWith(" og", StringComparison.Ordinal)
                    || Words.StartsLower(lines[i + 1].Text)
                )
                && !lines[i + 1].Text.Contains('\t', StringComparison.Ordinal)
            )
            {
                i++;
                text = $"{text} {lines[i].Text}";
                span = span.Through(lines[i].Span);
            }

            yield return (text, span);
        }
    }

    private static bool IsRunning(string text) =>
        text.Count(letter => letter == ',') > 1
        || (text.Length > 60 && text.Contains(',', StringComparison.Ordinal))
        || text.TrimEnd().EndsWith(',')
        || text.TrimEnd().EndsWith(" og", StringComparison.Ordinal);

    /// <summary>Parted at commas, semicolons and "og", but not inside parentheses.</summary>
    public static List<string> Split(string text)
    {
        var pieces = new List<string>();
        var (depth, from) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch
            {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            var length =
                depth > 0 ? 0
                : text[i] is ',' or ';' ? 1
                : IsAnd(text, i) ? 4
                : string.CompareOrdinal(text, i, " samt ", 0, 6) == 0 ? 6
                : 0;
            if (length > 0)
            {
                pieces.Add(text[from..i].Trim());
                from = i + length;
                i += length - 1;
            }
        }

        pieces.Add(text[Math.Min(from, text.Length)..].Trim());
        pieces.RemoveAll(piece => piece.Length == 0);
        return pieces;
    }

    private static bool IsAnd(string text, int at) =>
        string.CompareOrdinal(text, at, " og ", 0, 4) == 0
        && at + 4 < text.Length
        && char.IsUpper(text[at + 4])
        && at > 1
        && !char.IsLower(text[text.LastIndexOf(' ', at - 1) + 1]);
}
