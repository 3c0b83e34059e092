using Rammevaerk.Kernel;

namespace Rammevaerk.Rates.Features.Submissions.Parts;

/// <summary>
/// Names so alike that they may be the same institution written twice: a slip of a letter or two, other spaces and signs,
/// or the one beginning as the other ends.
/// </summary>
public static class NearNames
{
    private const int Slips = 2;
    private const int ShortestCompared = 4;

    /// <summary>The name that is close to this one without being it; null when none is.</summary>
    public static string? Of(string name, IEnumerable<string> others) =>
        others.FirstOrDefault(other =>
            !string.Equals(name, other, StringComparison.OrdinalIgnoreCase) && AreClose(Plain(name), Plain(other))
        );

    private static bool AreClose(string one, string other)
    {
        if (one == other)
        {
            return true;
        }

        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        return shorter.Length >= ShortestCompared
            && (longer.StartsWith(shorter, StringComparison.Ordinal) || Distance(shorter, longer) <= Slips);
    }

    private static string Plain(string name) => string.Concat(name.ToLower(Danish.Culture).Where(char.IsLetterOrDigit));

    /// <summary>How many letters must be put in, taken out or changed.</summary>
    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var above = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var changed = above + (from[i - 1] == to[j - 1] ? 0 : 1);
                above = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}
