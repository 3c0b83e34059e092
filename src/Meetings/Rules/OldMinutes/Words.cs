using System.Text;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>Small things about words and lines that several steps ask.</summary>
internal static class Words
{
    private const int LongestTitle = 220;

    /// <summary>Runs of white space made one space.</summary>
    public static string OneSpace(string text)
    {
        var one = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter))
            {
                one.Append(letter);
            }
            else if (one.Length > 0 && one[^1] != ' ')
            {
                one.Append(' ');
            }
        }

        return one.ToString().TrimEnd(' ');
    }

    /// <summary>The text to compare by: small letters and digits, everything else one space.</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
            {
                key.Append(char.ToLowerInvariant(letter));
            }
            else if (key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        return key.ToString().TrimEnd(' ');
    }

    /// <summary>Lines joined to one text; a word broken by a hyphen at a line's end is not mended here.</summary>
    public static string Join(IEnumerable<string> lines) => OneSpace(string.Join(' ', lines));

    /// <summary>True for a line that may be a title: short, begins as one, does not end as a sentence.</summary>
    public static bool IsTitleLike(string text)
    {
        var bare = text.Trim();
        if (bare.Length is < 3 or > LongestTitle || bare.Contains('\t', StringComparison.Ordinal))
        {
            return false;
        }

        var first = bare[0];
        return (
                (char.IsUpper(first) || char.IsDigit(first) || first is '"' or '»' or '“' or '§')
                && bare[^1] is not ('.' or ',' or ';' or ':')
                && !bare.Contains("://", StringComparison.Ordinal)
            ) || EndsWithShortForm(bare);
    }

    public static bool StartsUpper(string text) => text.Length > 0 && char.IsUpper(text[0]);

    public static bool StartsLower(string text) => text.Length > 0 && char.IsLower(text[0]);

    public static string FirstUpper(string text) =>
        text.Length == 0 ? text : $"{char.ToUpperInvariant(text[0])}{text.AsSpan(1)}";

    private static bool EndsWithShortForm(string text) =>
        char.IsUpper(text[0])
        && text.Length < 120
        && (
            text.EndsWith(" mv.", StringComparison.Ordinal)
            || text.EndsWith(" m.v.", StringComparison.Ordinal)
            || text.EndsWith(" m.m.", StringComparison.Ordinal)
        );
}
