using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;

namespace Rammevaerk.Meetings.Rules;

/// <summary>
/// MEET-1: items are numbered by their order, sections only when they have items (2.1, 2.2) or through the whole agenda
/// (Punkt 3); attachments are numbered by where they are first referred to, over the whole agenda. Source: agendas of 2020
/// and 2021 (sections, attachments 1-8 and 1-9) and of 2022 (points).
/// </summary>
public static class AgendaNumbers
{
    /// <summary>The agenda's items in the order they are treated; those of an old document as it has them.</summary>
    public static IReadOnlyList<AgendaItem> InOrder(IEnumerable<AgendaItem> items)
    {
        var all = items.Where(item => item.IsOnAgenda).ToList();
        return all.Exists(item => item.PrintedNumber is not null)
            ? [.. all.OrderBy(item => item.Ordinal).ThenBy(item => item.Id)]
            : [.. all.OrderBy(item => item.Section).ThenBy(item => item.Ordinal).ThenBy(item => item.Id)];
    }

    /// <summary>The number of each item on the agenda, by the item's id.</summary>
    public static IReadOnlyDictionary<Guid, string> OfItems(AgendaLayout layout, IEnumerable<AgendaItem> items)
    {
        var order = InOrder(items);
        if (order.Any(item => item.PrintedNumber is not null))
        {
            return order.ToDictionary(item => item.Id, item => item.PrintedNumber ?? "");
        }

        if (layout == AgendaLayout.Points)
        {
            return order
                .Select((item, index) => (item.Id, Number: Danish.Number(index + 1)))
                .ToDictionary(one => one.Id, one => one.Number);
        }

        var numbers = new Dictionary<Guid, string>();
        var section = 0;
        foreach (var group in order.GroupBy(item => item.Section))
        {
            section++;
            var place = 0;
            foreach (var item in group)
            {
                place++;
                numbers[item.Id] = $"{Danish.Number(section)}.{Danish.Number(place)}";
            }
        }

        return numbers;
    }

    /// <summary>The number of each attachment some item on the agenda refers to, by the attachment's id.</summary>
    public static IReadOnlyDictionary<Guid, int> OfAttachments(
        IEnumerable<AgendaItem> items,
        IEnumerable<ItemAttachment> links
    )
    {
        var ofItem = links.ToLookup(link => link.ItemId);
        var numbers = new Dictionary<Guid, int>();
        foreach (var link in InOrder(items).SelectMany(item => ofItem[item.Id].OrderBy(one => one.Ordinal)))
        {
            numbers.TryAdd(link.AttachmentId, numbers.Count + 1);
        }

        return numbers;
    }
}
