using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Files.OldMinutes;

/// <summary>Reads a page set in two columns of running text column by column; tables and lists with columns stay as they are.</summary>
internal static class PdfColumns
{
    private const int FewestLines = 12;
    private const int NarrowestColumn = 28;
    private const double ShareOfLines = 0.7;

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
        if (Gutter(page) is not { } gutter)
        {
            return page;
        }

        return page.Select(line => line.Length > gutter ? line[..gutter].TrimEnd() : line)
            .Append("")
            .Concat(page.Select(line => line.Length > gutter ? line[gutter..] : ""));
    }

    /// <summary>Where most lines have a gap with long text on both sides, or null.</summary>
    private static int? Gutter(string[] page)
    {
        var full = page.Where(line => line.Trim().Length > 0).ToList();
        if (full.Count < FewestLines)
        {
            return null;
        }

        var widest = full.Max(line => line.Length);
        for (var at = NarrowestColumn + 2; at < widest - NarrowestColumn; at++)
        {
            var both = full.Count(line => IsParted(line, at));
            var crossing = full.Count(line =>
                line.Length > at && (line[at - 1] != ' ' || (at > 1 && line[at - 2] != ' '))
            );
            if (both >= full.Count * ShareOfLines && crossing <= full.Count / 20)
            {
                return at;
            }
        }

        return null;
    }

    private static bool IsParted(string line, int at) =>
        line.Length > at + 1
        && line[at - 1] == ' '
        && line[at - 2] == ' '
        && line[at] != ' '
        && line.AsSpan(0, at).Trim().Length >= NarrowestColumn
        && line.AsSpan(at).Trim().Length >= NarrowestColumn / 2;
}
