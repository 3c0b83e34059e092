namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>A line that may be the heading of an item or a section, with what speaks for it.</summary>
/// <param name="At">The line's place among the lines.</param>
/// <param name="Number">Its number; null for a heading without.</param>
/// <param name="Title">The title, without number and page number.</param>
/// <param name="Score">What speaks for it and against.</param>
internal sealed record HeadingCandidate(int At, HeadingNumber Number, string Title, int Score);

/// <summary>Finds numbered lines that may be headings, and weighs them by what stands around them.</summary>
internal static class HeadingCandidates
{
    private const int Near = 6;
    private const int Far = 250;

    private static readonly Pattern PageAtEnd = Pattern.Make(
        @"(?:\s*\t\s*|\s*\.{3,}\s*|\s*(?:\. ){3,}\s*|\s{3,}|…+\s*|\s*_{3,}\s*)\d{1,4}$"
    );

    private static readonly Pattern Usual = Pattern.Make(
        @"^(?:godkendelse af (?:dagsorden|referat|protokol)|eventuelt\b|evt\.?$|næste møde|orientering|meddelelser|gensidig orientering|status|velkomst|punkter til|siden sidst|opfølgning|mødeplan|drøftelse|beslutning)"
    );

    /// <summary>True for a line of a table of contents: a title and a page.</summary>
    public static bool IsContentsLine(string text) =>
        text.Length < 300 && PageAtEnd.IsMatch(text) && !text.Contains("kr", StringComparison.Ordinal);

    /// <summary>The title of a line of a table of contents.</summary>
    public static string WithoutPage(string text) => PageAtEnd.Replace(text, "", 1).TrimEnd(' ', '.', '\t', '…');

    /// <summary>The lines with a number in front.</summary>
    /// <param name="lines">The document's lines.</param>
    /// <param name="listsCount">True where a list without text between its numbers may be the agenda.</param>
    public static List<HeadingCandidate> Of(IReadOnlyList<TextLine> lines, bool listsCount = false)
    {
        var found = new List<(int At, HeadingNumber Number)>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (HeadingNumber.Of(lines[i].Clean) is { } number)
            {
                found.Add((i, number));
            }
        }

        var headed = found.Count(one => lines[one.At].HeadingLevel is not null) > 1;
        return [.. found.Select((_, order) => Weigh(lines, found, order, headed, listsCount))];
    }

    private static HeadingCandidate Weigh(
        IReadOnlyList<TextLine> lines,
        List<(int At, HeadingNumber Number)> found,
        int order,
        bool isHeaded,
        bool listsCount
    )
    {
        var (at, number) = found[order];
        var line = lines[at];
        var isContents = IsContentsLine(line.Text);
        var end = NextOfKind(found, order, lines.Count);
        var title = isContents ? WithoutPage(number.Title) : number.Title;
        var isListed = !listsCount && IsListed(lines, found, order);
        var score =
            isContents ? -12
            : isListed ? 0
            : Surroundings(lines, at, end);
        score +=
            line.HeadingLevel is not null ? 4
            : isHeaded ? -6
            : 0;
        score += line.AfterGap ? 1 : -1;
        score += number.IsWorded ? 3 : 0;
        score += Usual.IsMatch(title) ? 3 : 0;
        score +=
            IsSentence(title) ? -4
            : title.Length > 0 ? 1
            : 0;
        score -= isListed ? 3 : 0;
        score -= title.Length == 0 && !number.IsWorded && number.Parts.Length == 1 ? 2 : 0;
        return new(at, number, title, score);
    }

    private static int Surroundings(IReadOnlyList<TextLine> lines, int at, int end)
    {
        var nearEnd = Math.Min(end, at + 1 + Near);
        for (var i = at + 1; i < nearEnd; i++)
        {
            if (lines[i].Label is { IsOfItem: true })
            {
                return 6;
            }
        }

        var farEnd = Math.Min(end, at + Far);
        for (var i = nearEnd; i < farEnd; i++)
        {
            if (lines[i].Label is { IsPart: true, IsAlone: true })
            {
                return 2;
            }
        }

        return 0;
    }

    private static int NextOfKind(List<(int At, HeadingNumber Number)> found, int order, int count)
    {
        var number = found[order].Number;
        for (var next = order + 1; next < found.Count; next++)
        {
            if (
                found[next].Number.IsWorded == number.IsWorded
                && found[next].Number.Parts.Length == number.Parts.Length
            )
            {
                return found[next].At;
            }
        }

        return count;
    }

    /// <summary>True between numbered neighbours without a line of text between: a list, not headings.</summary>
    private static bool IsListed(IReadOnlyList<TextLine> lines, List<(int At, HeadingNumber Number)> found, int order)
    {
        var (at, number) = found[order];
        if (
            number.Title.Length == 0
            || number.Title.Contains('\t', StringComparison.Ordinal)
            || lines[at].HeadingLevel is not null
        )
        {
            return false;
        }

        var after =
            order + 1 < found.Count && found[order + 1].At == at + 1 && IsNextOf(number, found[order + 1].Number);
        var before = order > 0 && found[order - 1].At == at - 1 && IsNextOf(found[order - 1].Number, number);
        return after || before;
    }

    private static bool IsNextOf(HeadingNumber before, HeadingNumber after) =>
        before.Title.Length > 0 && after.Follows(before) && after.Parts.Length == before.Parts.Length;

    private static bool IsSentence(string title) =>
        title.Length > 200
        || (title.Length > 60 && title[^1] is '.' or ';' or ',')
        || (title.Length > 3 && title[^1] is ';' or ',')
        || title.Contains(". ", StringComparison.Ordinal) && title.Length > 90;
}
