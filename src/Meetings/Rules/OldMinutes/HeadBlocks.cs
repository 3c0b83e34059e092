using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>The head of a document, sorted by its labels; what stands under none is free.</summary>
internal sealed class HeadBlocks
{
    private readonly Dictionary<PartLabel, List<TextLine>> blocks = [];

    public HeadBlocks(IReadOnlyList<TextLine> head) => Sort(head);

    /// <summary>Lines under no label, the title among them.</summary>
    public List<TextLine> Free { get; } = [];

    /// <summary>The number of the first line with day, place or people.</summary>
    public int First =>
        new[] { PartLabel.Time, PartLabel.Place, PartLabel.Attendees }
            .SelectMany(Lines)
            .Select(line => line.Number)
            .DefaultIfEmpty(0)
            .Min();

    /// <summary>True when the label stands in the head.</summary>
    public bool Has(PartLabel part) => blocks.ContainsKey(part);

    private void Sort(IReadOnlyList<TextLine> head)
    {
        PartLabel? current = null;
        foreach (var line in head)
        {
            var label =
                Attendance.IsTableHead(line.Clean) && current is not PartLabel.Apologies
                    ? new LabelMatch(PartLabel.Attendees, line.Text, "")
                    : line.Label;
            if (
                label
                    is {
                        IsSentence: true,
                        Label: PartLabel.Presenter or PartLabel.Recommendation or PartLabel.Decision
                    }
                || (label is { Label: PartLabel.Decision or PartLabel.Contents, IsAlone: true })
            )
            {
                current = label.IsAlone && !label.IsSentence ? PartLabel.DocumentType : current;
                Free.Add(line);
                continue;
            }

            if (label is not null)
            {
                current = label.Label is PartLabel.Decision or PartLabel.Contents ? null : label.Label;
                if (current is null)
                {
                    Free.Add(line);
                    continue;
                }

                if (label.Rest.Length > 0 || current is PartLabel.Chair or PartLabel.MinuteTaker)
                {
                    Block(current.Value).Add(Behind(line, label.Rest));
                }
            }
            else if (current is { } part && (IsPeople(part) || IsShortBlock(part)))
            {
                Block(part).Add(line);
            }
            else
            {
                Free.Add(line);
            }
        }

        bool IsShortBlock(PartLabel part) =>
            part is not PartLabel.DocumentType and not PartLabel.Contents
            && Lines(part).Count
                < (
                    part is PartLabel.Contact ? 4
                    : part is PartLabel.Place ? 5
                    : 2
                );
    }

    private List<TextLine> Block(PartLabel part)
    {
        blocks.TryAdd(part, []);
        return blocks[part];
    }

    /// <summary>The lines of a label; none when it is not there.</summary>
    public List<TextLine> Lines(PartLabel part) => blocks.GetValueOrDefault(part) ?? [];

    private static TextLine Behind(TextLine line, string rest)
    {
        var at = rest.Length == 0 ? -1 : line.Text.LastIndexOf(rest, StringComparison.Ordinal);
        return new TextLine
        {
            Number = line.Number,
            Text = at >= 0 ? line.Text[at..] : rest,
            Clean = rest,
            AfterGap = true,
            Label = line.Label,
        };
    }

    private static bool IsPeople(PartLabel part) =>
        part is PartLabel.Attendees or PartLabel.Guests or PartLabel.Apologies;
}
