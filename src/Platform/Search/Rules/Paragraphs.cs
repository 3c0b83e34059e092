using System.Text.RegularExpressions;
using Rammevaerk.Kernel;

namespace Rammevaerk.Platform.Search.Rules;

/// <summary>
/// Paragraphs of laws: § 107, §§ 107-108, §§ 85, 107 og 108, paragraf 107 and pgf. 107 become par107; § 107, stk. 1 becomes
/// par107stk1 as well.
/// </summary>
internal static partial class Paragraphs
{
    private const int WidestRange = 30;

    /// <summary>The paragraphs that begin there, each with its own piece of the text; null when none does.</summary>
    public static IReadOnlyList<TextToken>? Read(string text, int start)
    {
        if (
            text[start] is not ('§' or 'p' or 'P')
            || (text[start] != '§' && start > 0 && char.IsLetterOrDigit(text[start - 1]))
        )
        {
            return null;
        }

        var mark = Mark().Match(text, start);
        if (!mark.Success)
        {
            return null;
        }

        var tokens = new List<TextToken>();
        var (from, at) = (start, start + mark.Length);
        while (One().Match(text, at) is { Success: true } one)
        {
            at = one.Index + one.Length;
            tokens.Add(new TextToken(Terms(one), from, at - from));
            var next = Between().Match(text, at);
            if (!next.Success || !mark.Value.Contains("§§", StringComparison.Ordinal))
            {
                break;
            }

            (from, at) = (at + next.Length, at + next.Length);
        }

        return tokens.Count == 0 ? null : tokens;
    }

    private static List<string> Terms(Match one)
    {
        var first = int.Parse(one.Groups["first"].ValueSpan, Danish.Invariant);
        var letter = one.Groups["letter"].Value.ToLowerInvariant();
        var terms = new List<string> { Of(first) + letter };
        if (letter.Length > 0)
        {
            terms.Add(Of(first));
        }

        if (one.Groups["part"] is { Success: true } part)
        {
            terms.Insert(0, $"{terms[0]}stk{part.Value}");
        }

        if (
            one.Groups["last"] is { Success: true } to
            && int.Parse(to.ValueSpan, Danish.Invariant) is var last
            && last > first
            && last - first <= WidestRange
        )
        {
            terms.AddRange(Enumerable.Range(first + 1, last - first).Select(Of));
        }

        terms.Add(first.ToString(Danish.Invariant));
        return terms;
    }

    private static string Of(int number) => string.Create(Danish.Invariant, $"par{number}");

    [GeneratedRegex(@"\G(?:§{1,2}|paragraf(?:fen|ferne|fer)?|pgf\.?|par\.)[\s\u00a0]*(?=\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Mark();

    [GeneratedRegex(
        @"\G(?<first>\d{1,4})(?:[\s\u00a0]?(?<letter>[a-zA-Z])(?![\p{L}\d.]))?(?:[\s\u00a0]*[-–][\s\u00a0]*(?<last>\d{1,4}))?(?:,?[\s\u00a0]*stk\.?[\s\u00a0]*(?<part>\d{1,2}))?"
    )]
    private static partial Regex One();

    [GeneratedRegex(
        @"\G(?:,[\s\u00a0]*(?:og[\s\u00a0]+)?|[\s\u00a0]+(?:og|samt|eller)[\s\u00a0]+)(?:§[\s\u00a0]*)?(?=\d)"
    )]
    private static partial Regex Between();
}
