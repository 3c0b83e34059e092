using System.Text.RegularExpressions;
using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>Gives addresses printed apart, at the foot of a page or at the end, to the attachments they name.</summary>
internal static class AttachmentAddresses
{
    private static readonly Pattern Address = Pattern.Make(@"https?://[^\s<>()]+/bilag[-_ ]?(\d{1,3})[-_][^\s<>()]*");

    public static void Give(IReadOnlyList<TextLine> lines, List<ReadItem> items)
    {
        var addresses = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines.Where(line => line.Text.Contains("://", StringComparison.Ordinal)))
        {
            foreach (Match match in Address.Matches(line.Text))
            {
                addresses.TryAdd(match.Groups[1].Value, match.Value);
            }
        }

        for (var i = 0; i < items.Count && addresses.Count > 0; i++)
        {
            items[i] = items[i] with { Attachments = [.. items[i].Attachments.Select(one => Given(one, addresses))] };
        }
    }

    private static Read<ReadAttachment> Given(Read<ReadAttachment> attachment, Dictionary<string, string> addresses) =>
        attachment.Value is { Url: null, Number: { } number } && addresses.TryGetValue(number, out var url)
            ? attachment with
            {
                Value = attachment.Value with { Url = url },
            }
            : attachment;
}
