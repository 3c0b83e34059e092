using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>
/// Items without a number of their own: Eventuelt and the like everywhere; where numbers are missing or stand apart, also a
/// title before its presenter, and a title after which labels begin again.
/// </summary>
internal sealed class UnnumberedItems(IReadOnlyList<TextLine> lines, Outline outline, HashSet<int> contents)
{
    private const int FurthestBack = 25;

    private readonly HashSet<int> starts = [.. outline.Items.Select(item => item.At)];
    private readonly HashSet<PartLabel> seen = [];
    private int floor;

    public static void Add(IReadOnlyList<TextLine> lines, Outline outline, HashSet<int> contents, bool isLoose)
    {
        var items = new UnnumberedItems(lines, outline, contents);
        items.AddUsual();
        if (isLoose)
        {
            items.AddPresented();
            items.AddBegunAgain();
        }
    }

    /// <summary>Eventuelt alone on a line, or with its text behind a colon.</summary>
    private void AddUsual()
    {
        var first = starts.Count > 0 ? starts.Min() : int.MaxValue;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var colon = line.Clean.IndexOf(':', StringComparison.Ordinal);
            var title = colon > 0 ? line.Clean[..colon] : line.Clean;
            var isBefore = i < first && starts.Count > 0;
            if (
                title.Length < 40
                && !isBefore
                && line.AfterGap
                && line.Bullet is null
                && !contents.Contains(i)
                && SectionNames.IsUsualItem(title)
                && !starts.Contains(i)
                && !IsTitleOf(i)
            )
            {
                Put(
                    i,
                    colon > 0 ? line.Text[..colon] : line.Text,
                    colon > 0 ? line.Text[(colon + 1)..].Trim() : "",
                    Certainty.Likely
                );
            }
        }
    }

    private void AddPresented()
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].Label is { Label: PartLabel.Presenter } && CanBeTitle(i - 1) && !starts.Contains(i - 1))
            {
                Put(i - 1, lines[i - 1].Text, "", Certainty.Likely);
            }
        }
    }

    private void AddBegunAgain()
    {
        var hasFirst = false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (starts.Contains(i))
            {
                seen.Clear();
                floor = i + 1;
                hasFirst = true;
                continue;
            }

            if (lines[i].Label is not { IsPart: true, IsAlone: true } label || label.Label == PartLabel.Attachments)
            {
                continue;
            }

            var begins = !hasFirst || IsAgain(label.Label);
            if (begins && TitleBefore(i) is { } title)
            {
                Put(title, lines[title].Text, "", Certainty.Unsure);
                seen.Clear();
                hasFirst = true;
            }

            seen.Add(label.Label);
            floor = i + 1;
        }
    }

    private bool IsAgain(PartLabel label) =>
        label is PartLabel.Recommendation or PartLabel.Decision
        && (
            seen.Contains(label)
            || (
                label == PartLabel.Recommendation
                && (seen.Contains(PartLabel.Decision) || seen.Contains(PartLabel.Remarks))
            )
        );

    private int? TitleBefore(int label)
    {
        for (var i = label - 1; i >= Math.Max(floor, label - FurthestBack); i--)
        {
            if (CanBeTitle(i) && !outline.Used.Contains(i) && (i > floor || lines[i].StartsPage || floor == 0))
            {
                return i;
            }
        }

        return null;
    }

    private bool CanBeTitle(int at)
    {
        var line = lines[at];
        return (
                line.AfterGap
                || line.HeadingLevel is not null
                || (
                    at > 0
                    && (outline.Used.Contains(at - 1) || lines[at - 1].Text.Contains("://", StringComparison.Ordinal))
                )
            )
            && line.Label is null
            && line.Bullet is null
            && !contents.Contains(at)
            && Words.IsTitleLike(line.Clean)
            && SectionNames.OfHeading(line.Clean) is null
            && HeadingNumber.Of(line.Clean) is not { Title.Length: 0 };
    }

    private bool IsTitleOf(int at) => outline.Items.Exists(item => item.At <= at && at <= item.Through);

    private void Put(int at, string title, string behind, Certainty certainty)
    {
        var through = at;
        if (behind.Length == 0)
        {
            (title, through) = TitleLines.Whole(lines, at, title);
        }

        outline.Items.Add(new ItemStart(at, through, title.TrimEnd(':'), certainty) { TextBehind = behind });
        starts.Add(at);
    }
}
