using System.Text;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>
/// Takes away what a page prints around its text: page numbers, headers and footers that come again, addresses of links
/// printed as footnotes. A label that comes again with every item is no furniture.
/// </summary>
internal static class PageFurniture
{
    private const int EdgeLines = 3;
    private const int FewestTimes = 3;
    private const int LongestFurniture = 140;

    private static readonly Pattern PageNumber = Pattern.Make(
        @"^(?:[-–—|]\s*)?(?:side|s\.|page)?\s*\d{1,4}\s*(?:(?:/|af|of)\s*\d{1,4})?(?:\s*[-–—|])?$"
    );

    private static readonly Pattern SideOf = Pattern.Make(@"\bside:?\s*\d{1,4}(?:\s*(?:/|af|ud af)\s*\d{1,4})?\s*$");

    private static readonly Pattern Worded = Pattern.Make(
        @"^[-–—|]?\s*(?:side|page)\b|\d\s*(?:/|\baf\b)\s*\d|^[-–—|]\s*\d+\s*[-–—|]$"
    );

    /// <summary>The lines that are text, in order.</summary>
    public static List<TextLine> Remove(List<TextLine> lines)
    {
        var drop = new bool[lines.Count];
        var hasPages = lines.Count(line => line.StartsPage) > 1;
        MarkPageNumbers(lines, drop, hasPages);
        if (hasPages)
        {
            MarkEdges(lines, drop);
        }
        else
        {
            MarkAroundPageNumbers(lines, drop);
        }

        return Kept(lines, drop);
    }

    private static void MarkPageNumbers(List<TextLine> lines, bool[] drop, bool hasPages)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Text;
            if (text.Length > LongestFurniture)
            {
                continue;
            }

            var isNumber = PageNumber.IsMatch(text) && (i == 0 || !lines[i - 1].Text.EndsWith('-'));
            drop[i] =
                isNumber
                && (
                    Worded.IsMatch(text)
                    || (hasPages && IsAtEdge(lines, i) && !text.Contains('.', StringComparison.Ordinal))
                );
            drop[i] |=
                !isNumber
                && SideOf.IsMatch(text)
                && text.Length < 100
                && !text.Contains(". ", StringComparison.Ordinal);
        }
    }

    /// <summary>Lines at the same edge of several pages that are the same but for their digits.</summary>
    private static void MarkEdges(List<TextLine> lines, bool[] drop)
    {
        var seen = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var pages = lines.Count(line => line.StartsPage);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Text.Length <= LongestFurniture && IsAtEdge(lines, i))
            {
                var key = Masked(lines[i].Text);
                seen.TryAdd(key, []);
                seen[key].Add(i);
            }
        }

        var enough = Math.Min(pages, Math.Max(FewestTimes, pages / 2));
        foreach (
            var same in seen.Where(one =>
                one.Value.Count >= enough && pages > 2 && one.Value.TrueForAll(i => IsFree(lines, i))
            )
        )
        {
            // The first time it may be the title of the document itself.
            same.Value.Where(i => i >= EdgeLines * 2).ToList().ForEach(i => drop[i] = true);
        }
    }

    /// <summary>Without pages: a line beside several page numbers that comes again as often.</summary>
    private static void MarkAroundPageNumbers(List<TextLine> lines, bool[] drop)
    {
        var beside = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
        {
            var besideNumber = (i > 0 && drop[i - 1]) || (i + 1 < lines.Count && drop[i + 1]);
            if (!drop[i] && besideNumber && lines[i].Text.Length <= LongestFurniture)
            {
                var key = Masked(lines[i].Text);
                beside.TryAdd(key, []);
                beside[key].Add(i);
            }
        }

        foreach (var same in beside.Values.Where(one => one.Count >= 2 && one.TrueForAll(i => IsFree(lines, i))))
        {
            same.Where(i => i >= EdgeLines).ToList().ForEach(i => drop[i] = true);
        }
    }

    /// <summary>Neither a label nor what stands right under one, nor a numbered heading.</summary>
    private static bool IsFree(List<TextLine> lines, int at) =>
        !LabelBook.IsLabelWord(lines[at].Text)
        && HeadingNumber.Of(lines[at].Text) is null or { Title.Length: 0 }
        && (at == 0 || lines[at].StartsPage || !LabelBook.IsLabelWord(lines[at - 1].Text));

    private static bool IsAtEdge(List<TextLine> lines, int at)
    {
        for (var back = 0; back < EdgeLines && at - back >= 0; back++)
        {
            if (lines[at - back].StartsPage)
            {
                return true;
            }
        }

        for (var on = 1; on <= EdgeLines; on++)
        {
            if (at + on >= lines.Count || lines[at + on].StartsPage)
            {
                return true;
            }
        }

        return false;
    }

    private static List<TextLine> Kept(List<TextLine> lines, bool[] drop)
    {
        var kept = new List<TextLine>(lines.Count);
        var page = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            page |= line.StartsPage;
            if (drop[i])
            {
                continue;
            }

            kept.Add(
                page && !line.StartsPage
                    ? new TextLine
                    {
                        Number = line.Number,
                        Text = line.Text,
                        Clean = line.Clean,
                        Indent = line.Indent,
                        AfterGap = true,
                        StartsPage = true,
                        HeadingLevel = line.HeadingLevel,
                    }
                    : line
            );
            page = false;
        }

        return kept;
    }

    private static string Masked(string text)
    {
        var mask = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (!char.IsDigit(letter))
            {
                mask.Append(char.IsWhiteSpace(letter) ? ' ' : char.ToLowerInvariant(letter));
            }
            else if (mask.Length == 0 || mask[^1] != '#')
            {
                mask.Append('#');
            }
        }

        return mask.ToString();
    }
}
