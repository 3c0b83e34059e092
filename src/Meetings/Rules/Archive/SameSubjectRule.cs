using Rammevaerk.Platform.Search.Rules;

namespace Rammevaerk.Meetings.Rules.Archive;

/// <summary>An item that may be the same matter as another's.</summary>
/// <param name="Id">The item.</param>
/// <param name="Meeting">Its meeting.</param>
/// <param name="Day">The meeting's day; null while it has none.</param>
/// <param name="Title">Its title.</param>
/// <param name="Case">The case it belongs to; null for none.</param>
public sealed record SubjectCandidate(Guid Id, Guid Meeting, DateOnly? Day, string Title, Guid? Case);

/// <summary>Items that look like the same matter, the oldest first, and how alike the least alike neighbours are, from 0 to 1.</summary>
public sealed record ProposedThread(IReadOnlyList<SubjectCandidate> Items, decimal Likeness)
{
    /// <summary>What the matter is called: the newest title.</summary>
    public string Title => Items[^1].Title;

    /// <summary>The case some of them belong to already; null for none.</summary>
    public Guid? Case => Items.Select(one => one.Case).FirstOrDefault(id => id is not null);
}

/// <summary>
/// ARC-1: items of different meetings are proposed as one case when their titles share their rare words. A word counts the
/// more the fewer items have it; words of every agenda count nothing. People confirm it. Source: DEFAULT (system B10: the
/// same case in 2020, 2021 and 2024).
/// </summary>
public static class SameSubjectRule
{
    /// <summary>Titles must be at least so alike.</summary>
    public const double Alike = 0.55;

    private const int ShortestWord = 3;

    /// <summary>A word more items than this share have says nothing.</summary>
    private const double Common = 0.25;

    private const int FewToBeCommon = 8;

    private static readonly HashSet<string> Empty = new(
        new[]
        {
            "orientering",
            "drøftelse",
            "godkendelse",
            "status",
            "beslutning",
            "punkt",
            "vedrørende",
            "samt",
            "efter",
            "mellem",
            "eller",
            "næste",
            "møde",
            "referat",
            "dagsorden",
            "eventuelt",
        }.Select(word => DanishWords.TermOf(word)),
        StringComparer.Ordinal
    );

    /// <summary>The threads, the most alike first. Items that are one case already are not proposed.</summary>
    public static IReadOnlyList<ProposedThread> Of(IReadOnlyList<SubjectCandidate> items)
    {
        var words = items.Select(item => WordsOf(item.Title)).ToList();
        var having = words
            .SelectMany((some, index) => some.Select(word => (word, index)))
            .GroupBy(one => one.word, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Select(one => one.index).ToList(), StringComparer.Ordinal);
        var limit = Math.Max(FewToBeCommon, items.Count * Common);
        double Weight(string word) =>
            having[word].Count > limit ? 0 : Math.Log((items.Count + 1d) / having[word].Count) + 1;
        var lengths = words.ConvertAll(some => Math.Sqrt(some.Sum(word => Weight(word) * Weight(word))));
        var groups = new Groups(items.Count);
        var likeness = new Dictionary<int, double>();
        for (var one = 0; one < items.Count; one++)
        {
            foreach (var (other, shared) in Shared(one, words, having, Weight))
            {
                if (items[one].Meeting == items[other].Meeting || lengths[one] * lengths[other] <= 0)
                {
                    continue;
                }

                var alike = shared / (lengths[one] * lengths[other]);
                if (alike >= Alike)
                {
                    groups.Join(one, other);
                    likeness[one] = Math.Max(likeness.GetValueOrDefault(one), alike);
                    likeness[other] = Math.Max(likeness.GetValueOrDefault(other), alike);
                }
            }
        }

        return
        [
            .. Enumerable
                .Range(0, items.Count)
                .Where(likeness.ContainsKey)
                .GroupBy(groups.Root)
                .Select(same => new ProposedThread(
                    [.. same.Select(index => items[index]).OrderBy(item => item.Day).ThenBy(item => item.Id)],
                    decimal.Round((decimal)Math.Min(1, same.Min(index => likeness[index])), 2)
                ))
                .Where(IsNew)
                .OrderByDescending(thread => thread.Likeness)
                .ThenBy(thread => thread.Title, StringComparer.Ordinal),
        ];
    }

    /// <summary>The words a title is known by, as search knows them; a paragraph is one word, and plain numbers are none.</summary>
    public static IReadOnlyList<string> WordsOf(string title) =>
        [
            .. DanishWords
                .Of(title)
                .SelectMany(token => token.Terms)
                .Where(term => term.Length >= ShortestWord && !char.IsAsciiDigit(term[0]) && !Empty.Contains(term))
                .Distinct(StringComparer.Ordinal),
        ];

    private static bool IsNew(ProposedThread thread) =>
        thread.Items.Select(one => one.Meeting).Distinct().Count() > 1
        && (thread.Items.Any(one => one.Case is null) || thread.Items.Select(one => one.Case).Distinct().Count() > 1);

    private static Dictionary<int, double> Shared(
        int one,
        List<IReadOnlyList<string>> words,
        Dictionary<string, List<int>> having,
        Func<string, double> weight
    )
    {
        var shared = new Dictionary<int, double>();
        foreach (var word in words[one])
        {
            var each = weight(word);
            if (each <= 0)
            {
                continue;
            }

            foreach (var other in having[word])
            {
                if (other > one)
                {
                    shared[other] = shared.GetValueOrDefault(other) + (each * each);
                }
            }
        }

        return shared;
    }

    private sealed class Groups(int count)
    {
        private readonly int[] parents = [.. Enumerable.Range(0, count)];

        public int Root(int one)
        {
            while (parents[one] != one)
            {
                parents[one] = parents[parents[one]];
                one = parents[one];
            }

            return one;
        }

        public void Join(int one, int other) => parents[Root(other)] = Root(one);
    }
}
