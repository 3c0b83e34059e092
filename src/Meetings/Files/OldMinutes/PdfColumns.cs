using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Files.OldMinutes;

/// <summary>Reads text set in two columns column by column; tables and lists with columns stay as they are.</summary>
internal static class PdfColumns
{
    private const int FewestLines = 5;
    private const int NarrowestColumn = 28;
    private const int FewestWords = 5;
    private const int WidestGap = 14;
    private const double ShareOfBlock = 0.25;

    /// <summary>All pages as lines in reading order.</summary>
    public static List<SourceLine> Lines(string text)
    {
        var lines = new List<SourceLine>();
        foreach (var page in text.Split('\f'))
        {
            var startsPage = true;
            foreach (var line in InOrder(page.ReplaceLineEndings("\n").Split('\n')))
            {
                lines.Add(new SourceLine(lines.Count + 1, line, StartsPage: startsPage));
                startsPage = false;
            }
        }

        return lines;
    }

    private static IEnumerable<string> InOrder(string[] page)
    {
        if (Find(page) is not { } block)
        {
            return page;
        }

        var inside = page[block.From..block.To];
        return page[..block.From]
            .Concat(inside.Select(line => line.Length > block.Gutter ? line[..block.Gutter].TrimEnd() : line))
            .Append("")
            .Concat(inside.Select(line => line.Length > block.Gutter ? line[block.Gutter..] : ""))
            .Append("")
            .Concat(page[block.To..]);
    }

    /// <summary>The lines on which most have a gap at the same place with long text on both sides, or null.</summary>
    private static (int Gutter, int From, int To)? Find(string[] page)
    {
        var widest = Math.Min(page.Max(line => line.Length), 400);
        (int Gutter, int From, int To)? best = null;
        var most = FewestLines - 1;
        for (var gutter = NarrowestColumn + 2; gutter < widest - (NarrowestColumn / 2); gutter++)
        {
            foreach (var (from, to) in Blocks(page, gutter))
            {
                var parted = page[from..to].Count(line => IsParted(line, gutter));
                var filled = page[from..to].Count(line => line.Trim().Length > 0);
                if (parted > most && parted >= filled * ShareOfBlock)
                {
                    (best, most) = ((gutter, from, to), parted);
                }
            }
        }

        return best;
    }

    /// <summary>Runs of lines none of which goes across the gutter.</summary>
    private static IEnumerable<(int From, int To)> Blocks(string[] page, int gutter)
    {
        var from = 0;
        for (var i = 0; i <= page.Length; i++)
        {
            if (i < page.Length && !Crosses(page[i], gutter))
            {
                continue;
            }

            if (i - from >= FewestLines)
            {
                yield return (from, i);
            }

            from = i + 1;
        }
    }

    private static bool Crosses(string line, int gutter) =>
        line.Length > gutter - 2 && (line[gutter - 2] != ' ' || (line.Length > gutter - 1 && line[gutter - 1] != ' '));

    private static bool IsParted(string line, int gutter)
    {
        if (line.Length <= gutter + 1 || line[gutter] == ' ')
        {
            return false;
        }

        var left = line.AsSpan(0, gutter).TrimEnd();
        return gutter - left.Length <= WidestGap
            && left.Trim().Length >= NarrowestColumn
            && Words(left) >= FewestWords
            && Words(line.AsSpan(gutter)) >= FewestWords - 1;
    }

    /// <summary>Running text has more words to a line than a list of people has.</summary>
    private static int Words(ReadOnlySpan<char> text)
    {
        var words = 0;
        foreach (var _ in text.Trim().Split(' '))
        {
            words++;
        }

        return words;
    }
}
