using System.Text;
using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>
/// Mends what recognition made of æ, ø and å in a scanned text: by the field's words, by words the document spells rightly
/// elsewhere, by names known, and by a word list where the machine has one. A text that was not scanned is left as it is.
/// </summary>
public sealed class ScanRepair
{
    private const int FewestNoisyWords = 5;
    private const double FewestNoisyShare = 0.01;
    private const int ShortestStemImage = 4;
    private const int LongestWord = 60;

    private static readonly Lazy<Dictionary<string, string>> StemImages = new(() =>
        Images(NoiseWords.Stems, inWords: true)
    );
    private static readonly Lazy<Dictionary<string, string>> WholeImages = new(() =>
        Images(NoiseWords.Whole, inWords: false)
    );

    private static readonly HashSet<string> Way = new(StringComparer.Ordinal)
    {
        "denne",
        "samme",
        "anden",
        "hvilken",
        "enhver",
        "den",
        "hvis",
        "nogen",
    };
    private static readonly HashSet<string> Gathering = new(StringComparer.Ordinal)
    {
        "næste",
        "sidste",
        "seneste",
        "dette",
        "dagens",
        "et",
        "kommende",
    };

    private readonly Dictionary<string, string> own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> mended = new(StringComparer.Ordinal);
    private readonly IWordList? dictionary;

    private ScanRepair(IWordList? dictionary) => this.dictionary = dictionary;

    /// <summary>True when the text has so much noise that it must have been scanned.</summary>
    public bool IsScanned { get; private set; }

    /// <summary>Looks a whole document through.</summary>
    /// <param name="lines">Its lines.</param>
    /// <param name="knowledge">Names and words known of the body.</param>
    /// <param name="dictionary">A list of right words, or null.</param>
    public static ScanRepair For(IEnumerable<string> lines, ReaderKnowledge knowledge, IWordList? dictionary)
    {
        var repair = new ScanRepair(dictionary);
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        var total = 0;
        foreach (
            var word in lines
                .SelectMany(line => NoiseTokens.Tokens(line))
                .Where(word => word.Length is > 1 and < LongestWord)
        )
        {
            words[word] = words.GetValueOrDefault(word) + 1;
            total++;
        }

        var noisy = words
            .Where(word => !word.Key.Any(NoiseTokens.IsDanish) && IsSurelyNoisy(word.Key))
            .Sum(word => word.Value);
        repair.IsScanned = noisy >= FewestNoisyWords && noisy >= total * FewestNoisyShare;
        if (repair.IsScanned)
        {
            repair.Learn(words.Keys.Where(word => word.Length > 3 && word.Any(NoiseTokens.IsDanish)));
            repair.Learn(
                knowledge
                    .Names.SelectMany(name => NoiseTokens.Tokens(name))
                    .Where(word => word.Any(NoiseTokens.IsDanish))
            );
            foreach (var (noise, right) in knowledge.Words)
            {
                repair.own[noise.ToLowerInvariant()] = right.ToLowerInvariant();
            }
        }

        return repair;
    }

    /// <summary>The text mended; the same text when nothing was scanned or nothing is wrong.</summary>
    public string Repair(string text)
    {
        if (!IsScanned)
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 8);
        var before = "";
        var at = 0;
        while (at < text.Length)
        {
            var end = NoiseTokens.IsAddress(text, at)
                ? NoiseTokens.EndOfAddress(text, at)
                : NoiseTokens.EndOfToken(text, at);
            if (end > at && NoiseTokens.IsAddress(text, at))
            {
                result.Append(text, at, end - at);
                at = end;
                continue;
            }

            if (end == at)
            {
                result.Append(text[at]);
                at++;
                continue;
            }

            var token = text[at..end];
            var right = InContext(token, before) ?? Mend(token);
            before = right.ToLowerInvariant();
            result.Append(right);
            at = end;
        }

        return result.ToString();
    }

    private string Mend(string token)
    {
        if (token.Length >= LongestWord)
        {
            return token;
        }

        if (mended.TryGetValue(token, out var known))
        {
            return known;
        }

        var small = token.ToLowerInvariant();
        var right = small.Any(NoiseTokens.IsDanish) ? ByStem(small) : ByWord(small) ?? ByStem(small);
        if (right == small && token[0] == 'I' && small.Length > 3)
        {
            // A small l is read as a capital I.
            var ell = $"l{small.AsSpan(1)}";
            right = (ByWord(ell) ?? ByStem(ell)) is var mendedEll && mendedEll != ell ? mendedEll : small;
        }

        if (dictionary is not null && right != small && dictionary.Knows(small) && !dictionary.Knows(right))
        {
            right = small;
        }

        if (dictionary is not null && right == small && !dictionary.Knows(small))
        {
            right = NoiseGuess.ByDictionary(small, dictionary) ?? right;
        }

        return mended[token] = right == small ? token : NoiseTokens.Cased(right, token);
    }

    private string? ByWord(string small) =>
        own.TryGetValue(small, out var learned) ? learned
        : WholeImages.Value.TryGetValue(small, out var word) ? word
        : small is "|" or "|1" ? "I"
        : null;

    /// <summary>Every stem's image in the word, the longest first.</summary>
    private static string ByStem(string small)
    {
        foreach (var (noise, right) in NoiseWords.Plain)
        {
            small = small.Replace(noise, right, StringComparison.Ordinal);
        }

        var from = 0;
        while (small.Length - from >= ShortestStemImage)
        {
            var (length, stem) = LongestAt(small, from);
            if (stem is null)
            {
                from++;
                continue;
            }

            small = $"{small.AsSpan(0, from)}{stem}{small.AsSpan(from + length)}";
            from += stem.Length;
        }

        return small;
    }

    private static (int Length, string? Stem) LongestAt(string small, int from)
    {
        var lookup = StemImages.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(20, small.Length - from); length >= ShortestStemImage; length--)
        {
            if (lookup.TryGetValue(small.AsSpan(from, length), out var stem))
            {
                return (length, stem);
            }
        }

        return (0, null);
    }

    /// <summary>"made" is a way or a meeting; only the word before tells.</summary>
    private static string? InContext(string token, string before) =>
        token is not ("made" or "mader") ? null
        : Way.Contains(before) ? $"måde{token.AsSpan(4)}"
        : Gathering.Contains(before) ? $"møde{token.AsSpan(4)}"
        : token;

    private void Learn(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            var small = word.ToLowerInvariant();
            foreach (var image in NoiseImages.Of(small).Where(image => image.Length > 3))
            {
                own.TryAdd(image, small);
            }
        }
    }

    private static bool IsSurelyNoisy(string word)
    {
        var small = word.ToLowerInvariant();
        return small is "pa" or "ogsa" or "p&" or "s&" || LongImageIn(small);
    }

    private static bool LongImageIn(string small)
    {
        for (var from = 0; small.Length - from >= 5; from++)
        {
            if (LongestAt(small, from) is { Stem: not null, Length: > 4 })
            {
                return true;
            }
        }

        return false;
    }

    private static Dictionary<string, string> Images(string[] words, bool inWords)
    {
        var images = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            foreach (var image in NoiseImages.Of(word))
            {
                if (!inWords || (image.Length >= ShortestStemImage && !NoiseGuess.IsRightInWords(image, word)))
                {
                    images.TryAdd(image, word);
                }
            }
        }

        return images;
    }
}
