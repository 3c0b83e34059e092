using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>Items of a file whose headings have levels and no numbers: the level that labels stand under.</summary>
internal static class HeadingLevels
{
    private const int Near = 8;

    /// <summary>True when the file's headings show items better than the numbers found, none of which is a heading.</summary>
    public static bool AreBetter(IReadOnlyList<TextLine> lines, List<HeadingCandidate> chain) =>
        chain.TrueForAll(one => lines[one.At].HeadingLevel is null)
        && Enumerable.Range(1, 6).Max(level => Evidence(lines, level)) >= Math.Max(2, chain.Count);

    public static void Add(IReadOnlyList<TextLine> lines, Outline outline, HashSet<int> contents)
    {
        var level = Enumerable
            .Range(1, 6)
            .Select(level => (Level: level, Count: Evidence(lines, level)))
            .OrderByDescending(one => one.Count)
            .First();
        if (level.Count == 0)
        {
            return;
        }

        for (var i = 0; i < lines.Count; i++)
        {
            if (contents.Contains(i) || lines[i].HeadingLevel is not { } mine || lines[i].Label is { IsPart: true })
            {
                continue;
            }

            if (mine == level.Level && (outline.Items.Count > 0 || IsLabelled(lines, i)))
            {
                outline.Items.Add(new ItemStart(i, i, TitleLines.Tidy(lines[i].Text), Certainty.Likely));
            }
            else if (
                mine < level.Level
                && SectionNames.OfNumberedHeading(lines[i].Clean) is { } section
                && i > 0
                && lines[i].Label is null
            )
            {
                outline.Sections.Add(new(i, null, lines[i].Text, section));
                outline.Used.Add(i);
            }
        }
    }

    private static int Evidence(IReadOnlyList<TextLine> lines, int level) =>
        Enumerable
            .Range(0, lines.Count)
            .Count(i => lines[i].HeadingLevel == level && lines[i].Label is null && IsLabelled(lines, i));

    private static bool IsLabelled(IReadOnlyList<TextLine> lines, int at)
    {
        for (var i = at + 1; i < Math.Min(lines.Count, at + Near); i++)
        {
            if (lines[i].Label is { IsOfItem: true })
            {
                return true;
            }

            if (lines[i].HeadingLevel is { } other && other <= lines[at].HeadingLevel)
            {
                return false;
            }
        }

        return false;
    }
}
