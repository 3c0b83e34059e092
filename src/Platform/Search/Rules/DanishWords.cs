using System.Collections.Frozen;

namespace Rammevaerk.Platform.Search.Rules;

/// <summary>
/// The words of a Danish text as the index has them. What goes into the index and what is searched for pass through the same
/// method, so that they meet: words are folded and stemmed, paragraphs become par107, days d20260512, and numbers with marks
/// between stay whole beside their parts.
/// </summary>
public static class DanishWords
{
    /// <summary>Counts the analysis; another number has every index made anew.</summary>
    public const int Edition = 1;

    private const int Longest = 40;

    /// <summary>Words nobody searches for, folded.</summary>
    private static readonly FrozenSet<string> Left = new[]
    {
        "og",
        "i",
        "at",
        "det",
        "en",
        "et",
        "den",
        "til",
        "er",
        "som",
        "paa",
        "de",
        "med",
        "der",
        "af",
        "for",
        "ikke",
        "har",
        "fra",
        "om",
        "eller",
        "ved",
        "ud",
        "kan",
        "skal",
        "vil",
        "blev",
        "bliver",
        "ogsaa",
        "samt",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What laws are called, so that SEL and serviceloven are one word.</summary>
    private static readonly FrozenDictionary<string, string> Laws = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["servicelov"] = "sel",
        ["almenboliglov"] = "abl",
        ["sundhedslov"] = "sul",
        ["retssikkerhedslov"] = "rtl",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The words in order.</summary>
    public static IEnumerable<TextToken> Of(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            if (Paragraphs.Read(text, at) is { } paragraph)
            {
                foreach (var token in paragraph)
                {
                    yield return token;
                    at = token.Start + token.Length;
                }
            }
            else if (char.IsAsciiDigit(text[at]))
            {
                var token = Numbers.Read(text, at);
                yield return token;
                at = token.Start + token.Length;
            }
            else if (char.IsLetter(text[at]))
            {
                var token = Word(text, at);
                yield return token;
                at = token.Start + token.Length;
            }
            else
            {
                at++;
            }
        }
    }

    /// <summary>The term of one word without marks; empty for a word nobody searches for.</summary>
    public static string TermOf(ReadOnlySpan<char> word)
    {
        var folded = DanishFolding.Of(word);
        if (folded.Length == 0 || Left.Contains(folded))
        {
            return "";
        }

        var stem = DanishStem.Of(folded.Length > Longest ? folded[..Longest] : folded);
        return Laws.GetValueOrDefault(stem, stem);
    }

    /// <summary>A word; parts with a hyphen between are words of their own, and one word together.</summary>
    private static TextToken Word(string text, int start)
    {
        var end = EndOfWord(text, start);
        if (end + 1 >= text.Length || text[end] is not ('-' or '\u00ad' or '\u2010') || !char.IsLetter(text[end + 1]))
        {
            return new(Terms([TermOf(text.AsSpan(start, end - start))]), start, end - start);
        }

        var parts = new List<string> { text[start..end] };
        while (
            end + 1 < text.Length
            && text[end] is '-' or '\u00ad' or '\u2010'
            && end + 1 < text.Length
            && char.IsLetter(text[end + 1])
        )
        {
            var next = EndOfWord(text, end + 1);
            parts.Add(text[(end + 1)..next]);
            end = next;
        }

        return new(Terms([TermOf(string.Concat(parts)), .. parts.Select(part => TermOf(part))]), start, end - start);
    }

    private static string[] Terms(IEnumerable<string> terms) =>
        [.. terms.Where(term => term.Length > 0).Distinct(StringComparer.Ordinal)];

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return at;
    }
}
