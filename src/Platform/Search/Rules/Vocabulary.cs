using System.Collections.Frozen;

namespace Rammevaerk.Platform.Search.Rules;

/// <summary>A word another one was taken for.</summary>
/// <param name="Term">Its term.</param>
/// <param name="Shown">How it was written where it was first met.</param>
/// <param name="Errors">How many typing errors are between them.</param>
public sealed record NearWord(string Term, string Shown, int Errors);

/// <summary>
/// The words of the index, which are the only dictionary: a word is taken apart where both parts are words of the index or of
/// the field, and a word the index has not is taken for the nearest it has. Grows and never shrinks; safe for many readers
/// and one writer.
/// </summary>
public sealed class Vocabulary
{
    private const int LeastPart = 3;
    private const int LeastHead = 4;
    private const int MostCompounds = 120;

    /// <summary>Words the field's compounds are made of, whether a document has them alone or not.</summary>
    private static readonly FrozenSet<string> Field = new[]
    {
        "takst",
        "aftale",
        "tilbud",
        "pladser",
        "bilag",
        "gruppe",
        "forum",
        "udvalg",
        "ordning",
        "mentor",
        "institution",
        "kommune",
        "region",
        "rådgivning",
        "model",
        "fil",
        "runde",
        "møde",
        "plan",
        "samarbejde",
        "finansiering",
        "kapacitet",
        "belægning",
        "regulering",
        "handicap",
        "bosted",
        "botilbud",
        "børn",
        "unge",
        "voksen",
        "skole",
        "dag",
        "døgn",
        "hus",
    }
        .Select(word => DanishWords.TermOf(word))
        .ToFrozenSet(StringComparer.Ordinal);

    private volatile Words words = new([], []);

    /// <summary>How many words it has.</summary>
    public int Count => words.Shown.Count;

    /// <summary>Adds words that are not there yet.</summary>
    public void Add(IEnumerable<KeyValuePair<string, string>> more)
    {
        var old = words;
        var fresh = more.Where(one => !old.Shown.ContainsKey(one.Key)).DistinctBy(one => one.Key).ToList();
        if (fresh.Count > 0)
        {
            words = old.With(fresh);
        }
    }

    public bool Has(string term) => words.Shown.ContainsKey(term);

    /// <summary>How the word was written where it was first met; the term itself when it is not there.</summary>
    public string ShownOf(string term) => words.Shown.GetValueOrDefault(term, term);

    /// <summary>The compounds of the index that begin or end with the word: takstaftale and døgntakst of takst.</summary>
    public IReadOnlyList<string> CompoundsOf(string term)
    {
        if (term.Length < LeastHead || term.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return [];
        }

        var now = words;
        var beginning = From(now.Ordered, term).Where(word => IsPart(now, word.AsSpan(term.Length)));
        var reversed = Reversed(term);
        var ending = From(now.Reversed, reversed)
            .Select(Reversed)
            .Where(word => IsHead(now, word.AsSpan(0, word.Length - term.Length)));
        return
        [
            .. beginning
                .Concat(ending)
                .Distinct(StringComparer.Ordinal)
                .OrderBy(word => word.Length)
                .ThenBy(word => word, StringComparer.Ordinal)
                .Take(MostCompounds),
        ];
    }

    /// <summary>The two words a compound is made of, split as evenly as can be; null when the index does not know both.</summary>
    public (string Head, string Tail)? SplitOf(string term)
    {
        if (term.Length < 2 * LeastHead || term.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        var now = words;
        return Enumerable
            .Range(LeastHead, term.Length - (2 * LeastHead) + 1)
            .OrderBy(at => Math.Abs((2 * at) - term.Length))
            .Select(at => HeadOf(now, term[..at]) is { } head && Knows(now, term[at..]) ? (head, term[at..]) : default)
            .Where(parts => parts.head is not null)
            .Select(parts => ((string Head, string Tail)?)(parts.head, parts.Item2))
            .FirstOrDefault();
    }

    /// <summary>The words of the index with the fewest typing errors between, at most a few; none when the word is short.</summary>
    public IReadOnlyList<NearWord> NearestTo(string term, int most)
    {
        var allowed = WordDistance.Allowed(term.Length);
        if (allowed == 0 || term.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return [];
        }

        var now = words;
        var near = now
            .Ordered.Where(word => Math.Abs(word.Length - term.Length) <= allowed && char.IsAsciiLetterLower(word[0]))
            .Select(word => new NearWord(word, now.Shown[word], WordDistance.Between(term, word, allowed)))
            .Where(one => one.Errors > 0 && one.Errors <= allowed && !one.Term.AsSpan().ContainsAnyInRange('0', '9'))
            .ToList();
        return
        [
            .. near.OrderBy(one => one.Errors)
                .ThenBy(one => one.Term[0] != term[0])
                .ThenBy(one => one.Term, StringComparer.Ordinal)
                .Take(most),
        ];
    }

    private static bool IsPart(Words now, ReadOnlySpan<char> rest)
    {
        if (rest.Length < LeastPart)
        {
            return false;
        }

        var part = rest.ToString();
        return Knows(now, part) || (part[0] is 's' or 'e' && part.Length > LeastPart && Knows(now, part[1..]));
    }

    private static bool IsHead(Words now, ReadOnlySpan<char> head) =>
        head.Length >= LeastPart && HeadOf(now, head.ToString()) is not null;

    /// <summary>The word a head is, without what joins it: aftale of aftales, kommun of kommune.</summary>
    private static string? HeadOf(Words now, string head) =>
        Knows(now, head) ? head
        : DanishStem.Of(head) is { Length: >= LeastPart } stem && stem != head && Knows(now, stem) ? stem
        : null;

    private static bool Knows(Words now, string word) => Field.Contains(word) || now.Shown.ContainsKey(word);

    private static IEnumerable<string> From(string[] ordered, string beginning)
    {
        var at = Array.BinarySearch(ordered, beginning, StringComparer.Ordinal);
        for (at = at < 0 ? ~at : at + 1; at < ordered.Length; at++)
        {
            if (!ordered[at].StartsWith(beginning, StringComparison.Ordinal))
            {
                yield break;
            }

            yield return ordered[at];
        }
    }

    private static string Reversed(string word) =>
        string.Create(
            word.Length,
            word,
            static (letters, from) =>
            {
                from.CopyTo(letters);
                letters.Reverse();
            }
        );

    private sealed class Words
    {
        public Words(Dictionary<string, string> shown, string[] ordered)
            : this(shown, ordered, [.. ordered.Select(Vocabulary.Reversed).Order(StringComparer.Ordinal)]) { }

        private Words(Dictionary<string, string> shown, string[] ordered, string[] reversed) =>
            (Shown, Ordered, Reversed) = (shown, ordered, reversed);

        public Dictionary<string, string> Shown { get; }

        public string[] Ordered { get; }

        public string[] Reversed { get; }

        public Words With(List<KeyValuePair<string, string>> fresh)
        {
            var shown = new Dictionary<string, string>(Shown, StringComparer.Ordinal);
            foreach (var (word, written) in fresh)
            {
                shown[word] = written;
            }

            return new Words(
                shown,
                Merged(Ordered, [.. fresh.Select(one => one.Key).Order(StringComparer.Ordinal)]),
                Merged(Reversed, [.. fresh.Select(one => Vocabulary.Reversed(one.Key)).Order(StringComparer.Ordinal)])
            );
        }

        private static string[] Merged(string[] old, string[] fresh)
        {
            var merged = new string[old.Length + fresh.Length];
            var (a, b) = (0, 0);
            for (var at = 0; at < merged.Length; at++)
            {
                merged[at] =
                    b == fresh.Length || (a < old.Length && string.CompareOrdinal(old[a], fresh[b]) < 0)
                        ? old[a++]
                        : fresh[b++];
            }

            return merged;
        }
    }
}
