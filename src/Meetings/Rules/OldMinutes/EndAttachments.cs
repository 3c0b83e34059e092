using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>
/// Attachments listed at the end for the whole document: each is given to the item its own line names, else to the first item
/// whose text mentions it.
/// </summary>
internal static class EndAttachments
{
    private static readonly Pattern ForItem = Pattern.Make(
        @"^(?:til |vedr\.? )?(?:punkt|pkt\.?|sag|dagsordenspunkt|ad) ?(?:nr\.? ?)?(\d{1,3}(?:\.\d{1,2})?)\s*[:.,–-]?\s*(.*)$|^(.+?)\s*\((?:til )?(?:punkt|pkt\.?|sag) ?(?:nr\.? ?)?(\d{1,3}(?:\.\d{1,2})?)\)$"
    );

    private static readonly Pattern Mention = Pattern.Make(@"\bbilag (\d{1,3})\b");

    public static void Move(IReadOnlyList<TextLine> lines, List<ReadItem> items)
    {
        if (items.Count < 2)
        {
            return;
        }

        var last = items[^1];
        var isForAll = last.Section.Value is ReadSection.AnyOtherBusiness or ReadSection.NextMeetings;
        foreach (var attachment in last.Attachments)
        {
            var (title, number) = Read(attachment.Value.Title);
            var to =
                number is not null ? items.FindIndex(item => item.Number?.Value == number)
                : isForAll ? Mentioning(lines, items, attachment.Value.Number)
                : -1;
            if (to < 0 || to == items.Count - 1)
            {
                continue;
            }

            items[to] = items[to] with
            {
                Attachments =
                [
                    .. items[to].Attachments,
                    attachment with
                    {
                        Value = attachment.Value with { Title = title },
                    },
                ],
            };
            items[^1] = items[^1] with { Attachments = [.. items[^1].Attachments.Where(one => one != attachment)] };
        }
    }

    private static (string Title, string? Number) Read(string title)
    {
        var match = ForItem.Match(title);
        return !match.Success ? (title, null)
            : match.Groups[1].Success && match.Groups[2].Value.Length > 1
                ? (match.Groups[2].Value, match.Groups[1].Value)
            : match.Groups[3].Success ? (match.Groups[3].Value, match.Groups[4].Value)
            : (title, null);
    }

    private static int Mentioning(IReadOnlyList<TextLine> lines, List<ReadItem> items, string? number)
    {
        if (number is null)
        {
            return -1;
        }

        var line = lines.FirstOrDefault(line =>
            line.Number < items[^1].Title.Lines.First
            && Mention.Matches(line.Clean).Any(match => match.Groups[1].Value == number)
        );
        return line is null
            ? -1
            : items.FindIndex(item => item.Lines.First <= line.Number && line.Number <= item.Lines.Last);
    }
}
