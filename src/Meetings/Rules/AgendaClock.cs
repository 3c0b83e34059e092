using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;

namespace Rammevaerk.Meetings.Rules;

/// <summary>A line of an agenda's table of contents.</summary>
/// <param name="Number">Number of the section, or of the item in points.</param>
/// <param name="Title">2 Til beslutning.</param>
/// <param name="Words">9.40 · 95 min. · 3 punkter; empty when nothing is known.</param>
public sealed record ContentsLine(string Number, string Title, string Words);

/// <summary>
/// MEET-3: a section begins when those before it have had their minutes. Where an item before it has none, the time is
/// marked as about; where nothing is known of the beginning, only minutes are told.
/// </summary>
public static class AgendaClock
{
    /// <summary>The sections of a document, or its items in points, with when they begin and how long they take.</summary>
    public static IReadOnlyList<ContentsLine> Of(MeetingDocument document)
    {
        var lines = new List<ContentsLine>();
        var time = document.StartsAt;
        var isExact = true;
        foreach (var (number, title, items) in Groups(document))
        {
            var minutes = items.Sum(item => item.Duration ?? 0);
            lines.Add(new ContentsLine(number, title, Words(document, time, isExact, minutes, items.Count)));
            time = time?.AddMinutes(minutes);
            isExact &= items.All(item => item.Duration is not null);
        }

        return lines;
    }

    private static IEnumerable<(string Number, string Title, IReadOnlyList<DocumentItem> Items)> Groups(
        MeetingDocument document
    ) =>
        document.Layout == AgendaLayout.Points
            ? document.Items.Select(item =>
                (item.Number, $"{item.Number} {item.Title}", (IReadOnlyList<DocumentItem>)[item])
            )
            : document.Sections.Select(section => (section.Number, DocumentOutline.TitleOf(section), section.Items));

    private static string Words(MeetingDocument document, TimeOnly? time, bool isExact, int minutes, int items)
    {
        var words = new List<string>();
        if (document.Kind == DocumentKind.Agenda)
        {
            if (time is { } clock)
            {
                words.Add($"{(isExact ? "" : "ca. ")}{Danish.Clock(clock)}");
            }

            if (minutes > 0)
            {
                words.Add($"{Danish.Number(minutes)}{Danish.HardSpace}min.");
            }
        }

        if (items > 1)
        {
            words.Add($"{Danish.Number(items)}{Danish.HardSpace}punkter");
        }

        return string.Join(" · ", words);
    }
}
