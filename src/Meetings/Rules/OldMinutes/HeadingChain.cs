namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>Chooses among numbered lines those that count on from one another with the most evidence.</summary>
internal static class HeadingChain
{
    private const int GapCost = 3;
    private const int LateStartCost = 3;
    private const int LookBack = 80;

    /// <summary>The best chain of headings; worded numbers and plain ones are never mixed.</summary>
    public static List<HeadingCandidate> Best(IReadOnlyList<HeadingCandidate> candidates)
    {
        var worded = Best([.. candidates.Where(one => one.Number.IsWorded)], out var wordedScore);
        var plain = Best([.. candidates.Where(one => !one.Number.IsWorded)], out var plainScore);
        return worded.Count >= 1 && wordedScore + (worded.Count * 2) >= plainScore ? worded : plain;
    }

    private static List<HeadingCandidate> Best(HeadingCandidate[] candidates, out int score)
    {
        var best = new int[candidates.Length];
        var from = new int[candidates.Length];
        var end = -1;
        for (var i = 0; i < candidates.Length; i++)
        {
            from[i] = -1;
            best[i] = -(IsFirst(candidates[i].Number) ? 0 : LateStartCost);
            for (var j = i - 1; j >= Math.Max(0, i - LookBack); j--)
            {
                var cost = Cost(candidates[j].Number, candidates[i].Number);
                if (cost is { } price && best[j] - price > best[i])
                {
                    best[i] = best[j] - price;
                    from[i] = j;
                }
            }

            best[i] += candidates[i].Score;
            end = end < 0 || best[i] > best[end] ? i : end;
        }

        score = end < 0 ? 0 : best[end];
        return score < 1 ? [] : Follow(candidates, from, end);
    }

    private static List<HeadingCandidate> Follow(HeadingCandidate[] candidates, int[] from, int end)
    {
        var chain = new List<HeadingCandidate>();
        for (var i = end; i >= 0; i = from[i])
        {
            chain.Add(candidates[i]);
        }

        chain.Reverse();
        return chain;
    }

    private static bool IsFirst(HeadingNumber number) => Array.TrueForAll(number.Parts, part => part == 1);

    private static int? Cost(HeadingNumber before, HeadingNumber after) =>
        after.Follows(before) ? 0
        : after.ComesSoonAfter(before) ? GapCost
        : null;
}
