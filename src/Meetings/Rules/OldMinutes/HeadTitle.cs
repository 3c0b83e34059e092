using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>Finds the title of the meeting among the free lines of a head.</summary>
internal static class HeadTitle
{
    private const int FirstLines = 14;
    private const int Longest = 200;
    private const int Short = 120;

    private static readonly Pattern MeetingWords = Pattern.Make(@"\bmøde\w*|\w*møde\b|\breferat\b|\bdagsorden\b");
    private static readonly Pattern Address = Pattern.Make(
        @"\b\d{4} [A-ZÆØÅ]|\w*(?:vej|gade|stræde|torv|allé|alle) \d+"
    );

    /// <summary>The whole title as one line and where it stands, or null.</summary>
    public static (TextLine Line, LineSpan Lines)? Find(HeadBlocks blocks)
    {
        var candidates = blocks
            .Free.Where(line => line.Text.Length < Longest && !IsTypeWord(line.Clean))
            .Take(FirstLines)
            .ToList();
        var title =
            candidates.Find(line => HasDate(line) && MeetingWords.IsMatch(line.Clean))
            ?? candidates.Take(1).FirstOrDefault(line => HasDate(line) && !IsWide(line))
            ?? candidates.Find(line =>
                MeetingWords.IsMatch(line.Clean) && !line.Clean.EndsWith('.') && line.Bullet is null
            )
            ?? candidates.Find(line =>
                HasDate(line)
                && line.Text.Length < Short
                && !line.Clean.EndsWith('.')
                && BodyName.Of(line.Clean) is not null
            )
            ?? candidates.FindLast(line =>
                line.Number < blocks.First && Words.IsTitleLike(line.Clean) && BodyName.Of(line.Clean) is not null
            )
            ?? candidates.Find(line => Words.IsTitleLike(line.Clean) && !Address.IsMatch(line.Clean));
        return title is null ? null : Whole(title, blocks);
    }

    /// <summary>True for a line that only says what kind of document it is.</summary>
    public static bool IsTypeWord(string text) =>
        Words.Key(text)
            is "referat"
                or "dagsorden"
                or "indhold"
                or "mødereferat"
                or "beslutningsreferat"
                or "beslutningsprotokol"
                or "protokol"
                or "møde"
                or "mødedagsorden"
                or "udkast";

    /// <summary>"REFERAT" above and "for møde i ..." below are one title, and so are lines of which the first is open.</summary>
    private static (TextLine Line, LineSpan Lines) Whole(TextLine title, HeadBlocks blocks)
    {
        var before = blocks.Free.Find(line => line.Number < title.Number && title.Number - line.Number < 3);
        if (before is not null && Words.StartsLower(title.Text))
        {
            return Joined(before, title, " ");
        }

        var after = blocks.Free.Find(line => line.Number > title.Number && line.Number < title.Number + 4);
        return after is null ? (title, title.Span)
            : title.Text.EndsWith('-') && char.IsDigit(after.Text[0]) ? Joined(title, after, "")
            : TitleLines.IsOpen(title.Text) && after.Number == title.Number + 1 ? Joined(title, after, " ")
            : (title, title.Span);
    }

    private static (TextLine Line, LineSpan Lines) Joined(TextLine first, TextLine second, string between) =>
        (
            new TextLine
            {
                Number = first.Number,
                Text = $"{first.Text}{between}{second.Text}",
                Clean = $"{first.Clean}{between}{second.Clean}",
            },
            first.Span.Through(second.Span)
        );

    private static bool HasDate(TextLine line) => DateText.Dates(line.Clean).Count > 0;

    /// <summary>A letterhead has its date far to the right.</summary>
    private static bool IsWide(TextLine line) =>
        line.Text.Contains("    ", StringComparison.Ordinal) || line.Text.Contains('\t', StringComparison.Ordinal);
}
