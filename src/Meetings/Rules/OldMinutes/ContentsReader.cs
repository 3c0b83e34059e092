using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>Finds the table of contents: lines with page numbers, or a list of titles before the items that are the same.</summary>
internal static class ContentsReader
{
    public static void Mark(
        IReadOnlyList<TextLine> lines,
        List<HeadingCandidate> candidates,
        List<HeadingCandidate> chain,
        Outline outline,
        HashSet<int> contents
    )
    {
        var chosen = chain.Select(one => one.At).ToHashSet();
        var first = chain.Count > 0 ? chain[0].At : lines.Count;
        var titles = chain
            .Select(one => Words.Key(one.Title))
            .Where(key => key.Length > 0)
            .ToHashSet(StringComparer.Ordinal);
        AddBareTitles(lines, chain, titles);
        foreach (var candidate in candidates.Where(one => !chosen.Contains(one.At)))
        {
            var isContents = HeadingCandidates.IsContentsLine(lines[candidate.At].Text) && candidate.At < first;
            if (isContents || (candidate.At < first && titles.Contains(Words.Key(candidate.Title))))
            {
                contents.Add(candidate.At);
                outline.Contents.Add((candidate.At, candidate.Number.Printed, TitleLines.Tidy(candidate.Title)));
            }
        }

        MarkHeading(lines, contents);
    }

    private static void AddBareTitles(
        IReadOnlyList<TextLine> lines,
        List<HeadingCandidate> chain,
        HashSet<string> titles
    )
    {
        foreach (var bare in chain.Where(one => one.Title.Length == 0 && one.At + 1 < lines.Count))
        {
            titles.Add(Words.Key(lines[bare.At + 1].Clean));
        }
    }

    /// <summary>The heading above the table, and lines between that have page numbers but no number of their own.</summary>
    private static void MarkHeading(IReadOnlyList<TextLine> lines, HashSet<int> contents)
    {
        if (contents.Count == 0)
        {
            return;
        }

        var (from, to) = (contents.Min(), contents.Max());
        for (var i = from; i <= to; i++)
        {
            if (HeadingCandidates.IsContentsLine(lines[i].Text))
            {
                contents.Add(i);
            }
        }

        if (
            from > 0
            && (
                lines[from - 1].Label is { Label: PartLabel.Contents }
                || lines[from - 1].Clean.StartsWith("Dagsorden", StringComparison.OrdinalIgnoreCase)
            )
        )
        {
            contents.Add(from - 1);
        }
    }
}
