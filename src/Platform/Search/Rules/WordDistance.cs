namespace Rammevaerk.Platform.Search.Rules;

/// <summary>How many typing errors are between two words: a letter too many, too few, another one, or two that changed places.</summary>
public static class WordDistance
{
    private const int ShortWord = 4;
    private const int LongWord = 8;

    /// <summary>How many errors a word of the length may have and still be recognised.</summary>
    public static int Allowed(int length) =>
        length < ShortWord ? 0
        : length < LongWord ? 1
        : 2;

    /// <summary>The distance, or one more than the limit as soon as it is certain to be more.</summary>
    public static int Between(ReadOnlySpan<char> first, ReadOnlySpan<char> second, int limit)
    {
        if (Math.Abs(first.Length - second.Length) > limit)
        {
            return limit + 1;
        }

        var width = second.Length + 1;
        Span<int> rows = stackalloc int[3 * 64];
        if (3 * width > rows.Length)
        {
            rows = new int[3 * width];
        }

        var before = rows[..width];
        var last = rows.Slice(width, width);
        var now = rows.Slice(2 * width, width);
        for (var column = 0; column < width; column++)
        {
            last[column] = column;
        }

        for (var row = 1; row <= first.Length; row++)
        {
            now[0] = row;
            var least = row;
            for (var column = 1; column < width; column++)
            {
                var cost = first[row - 1] == second[column - 1] ? 0 : 1;
                var best = Math.Min(Math.Min(last[column], now[column - 1]) + 1, last[column - 1] + cost);
                if (
                    row > 1
                    && column > 1
                    && first[row - 1] == second[column - 2]
                    && first[row - 2] == second[column - 1]
                )
                {
                    best = Math.Min(best, before[column - 2] + 1);
                }

                now[column] = best;
                least = Math.Min(least, best);
            }

            if (least > limit)
            {
                return limit + 1;
            }

            var turned = before;
            before = last;
            last = now;
            now = turned;
        }

        return Math.Min(last[^1], limit + 1);
    }
}
