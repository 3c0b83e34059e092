namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>Words as recognition wrote them, with the signs it takes for letters, and the case of what they are mended to.</summary>
internal static class NoiseTokens
{
    public static IEnumerable<string> Tokens(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var end = EndOfToken(text, at);
            if (end > at)
            {
                yield return text[at..end];
            }

            at = Math.Max(end, at + 1);
        }
    }

    public static int EndOfToken(string text, int at)
    {
        var end = at;
        while (
            end < text.Length
            && (
                char.IsLetter(text[end])
                || text[end] is '@' or '&' or '|'
                || (text[end] == '1' && end > at && text[end - 1] == '|')
            )
        )
        {
            end++;
        }

        return end;
    }

    public static bool IsAddress(string text, int at) =>
        string.CompareOrdinal(text, at, "http", 0, 4) == 0
        && text.IndexOf("://", at, Math.Min(9, text.Length - at), StringComparison.Ordinal) > 0;

    public static int EndOfAddress(string text, int at)
    {
        var end = at;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end;
    }

    public static bool IsDanish(char letter) => letter is 'æ' or 'ø' or 'å' or 'Æ' or 'Ø' or 'Å';

    public static string Cased(string right, string token)
    {
        var isUpper = char.IsUpper(token[0]) && !(token[0] == 'I' && right[0] == 'l');
        if (token.Length > 3 && token.All(letter => !char.IsLetter(letter) || char.IsUpper(letter)))
        {
            return right.ToUpperInvariant();
        }

        return
            isUpper
            || token[0] is '@' && token.Length > 3 && IsCapitalSign(right)
            || right == "ikast"
            || right == "i" && token[0] == '|'
            ? Words.FirstUpper(right)
            : right;
    }

    /// <summary>"@" stands for a capital Ø.</summary>
    private static bool IsCapitalSign(string right) => right[0] == 'ø';
}
