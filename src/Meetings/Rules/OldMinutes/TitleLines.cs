namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>A title printed over two lines, and one with its time of day behind.</summary>
internal static class TitleLines
{
    private const int FullLine = 55;
    private const int MostLines = 3;

    private static readonly Pattern Slot = Pattern.Make(
        @"\s*[\[(]?(?:kl\.? ?)?\d{1,2}[.:]\d{2}\s*[-–]\s*(?:kl\.? ?)?\d{1,2}[.:]\d{2}[\])]?\s*$|\s*\((?:ca\. )?\d{1,3} min(?:utter|\.)?\)\s*$|\s*\((?:lukket|åben|åbent)(?: punkt| sag)?\)\s*$"
    );

    private static readonly Pattern Presenter = Pattern.Make(
        @"\s*\((?:v/|ved|v\.) ?([^()]{3,80})\)\s*$|[\s,–-]+v/ ?([^()]{3,80})$"
    );

    private static readonly string[] Openers =
    [
        " og",
        " af",
        " for",
        " i",
        " til",
        " –",
        " —",
        " -",
        " med",
        " vedr.",
        " på",
        " om",
        " den",
        " fra",
        ",",
    ];

    /// <summary>The whole title that begins on this line, and the place of its last line.</summary>
    public static (string Title, int Through) Whole(IReadOnlyList<TextLine> lines, int at, string first)
    {
        var title = first;
        var through = at;
        while (through + 1 < lines.Count && through - at < MostLines && GoesOn(lines, through, title))
        {
            through++;
            title = $"{title} {lines[through].Text}";
        }

        return (Tidy(title), through);
    }

    /// <summary>The presenter named at the end of a title, and the title without.</summary>
    public static (string Title, string? Presenter) Presented(string title)
    {
        var match = Presenter.Match(title);
        return match.Success && match.Index > 3
            ? (title[..match.Index].TrimEnd(' ', ',', '-', '–', ':'), match.Groups[1].Value + match.Groups[2].Value)
            : (title, null);
    }

    /// <summary>The title without its slot of time and what only says whether it was open.</summary>
    public static string Tidy(string title)
    {
        var tidy = HeadingNumber.WithoutOpenness(Words.OneSpace(title));
        var without = Slot.Replace(tidy, "", 1).TrimEnd(' ', ':', '-', '–');
        return without.Length > 2 ? without : tidy;
    }

    /// <summary>True for a line that ends in a word that asks for more.</summary>
    public static bool IsOpen(string title) => Openers.Any(opener => title.EndsWith(opener, StringComparison.Ordinal));

    private static bool GoesOn(IReadOnlyList<TextLine> lines, int at, string title)
    {
        var next = lines[at + 1];
        if (
            next.AfterGap
            || next.Label is not null
            || next.Bullet is not null
            || HeadingNumber.Of(next.Clean) is not null
            || next.Text.Length > 110
        )
        {
            return false;
        }

        if (lines[at].HeadingLevel is not null)
        {
            return false;
        }

        var open = IsOpen(title);
        var ends = at + 2 >= lines.Count || lines[at + 2].AfterGap || lines[at + 2].Label is not null;
        return ends
            && !next.Text.EndsWith('.')
            && (open || (title.Length >= FullLine && (Words.StartsLower(next.Text) || Words.IsTitleLike(next.Text))));
    }
}
