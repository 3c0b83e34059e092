using FsCheck;
using FsCheck.Fluent;
using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Rules;

namespace Rammevaerk.Tests.Unit.Meetings;

public sealed class AgendaNumbersTests
{
    private const int Cases = 200;

    [Fact]
    public void Sections_are_counted_only_when_they_have_items()
    {
        var (first, second, last) = (
            Item(ItemSection.Decision, 1),
            Item(ItemSection.Decision, 2),
            Item(ItemSection.AnyOtherBusiness, 1)
        );
        var numbers = AgendaNumbers.OfItems(AgendaLayout.Sections, [last, second, first]);

        numbers[first.Id].ShouldBe("1.1");
        numbers[second.Id].ShouldBe("1.2");
        numbers[last.Id].ShouldBe("2.1");
    }

    [Fact]
    public void Points_are_counted_through_the_whole_agenda()
    {
        var (first, last) = (Item(ItemSection.Approval, 1), Item(ItemSection.Information, 1));
        var numbers = AgendaNumbers.OfItems(AgendaLayout.Points, [last, first]);

        numbers[first.Id].ShouldBe("1");
        numbers[last.Id].ShouldBe("2");
    }

    [Fact]
    public void What_is_not_on_the_agenda_has_no_number()
    {
        var proposed = Item(ItemSection.Decision, 1, ItemState.Submitted);
        var declined = Item(ItemSection.Decision, 2, ItemState.Declined);
        var treated = Item(ItemSection.Decision, 3, ItemState.Decided);
        var numbers = AgendaNumbers.OfItems(AgendaLayout.Sections, [proposed, declined, treated]);

        numbers.Keys.ShouldBe([treated.Id]);
        numbers[treated.Id].ShouldBe("1.1");
    }

    [Fact]
    public void An_attachment_is_numbered_where_it_is_first_referred_to_and_keeps_its_number()
    {
        var (first, second) = (Item(ItemSection.Decision, 1), Item(ItemSection.Information, 1));
        var (shared, own) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var numbers = AgendaNumbers.OfAttachments(
            [second, first],
            [Link(second, shared, 1), Link(second, own, 2), Link(first, shared, 1)]
        );

        numbers[shared].ShouldBe(1);
        numbers[own].ShouldBe(2);
    }

    [Fact]
    public void Whatever_the_items_every_one_on_the_agenda_has_a_number_of_its_own_in_order()
    {
        foreach (var items in Agendas().Sample(Cases))
        {
            var order = AgendaNumbers.InOrder(items);
            foreach (var layout in Enum.GetValues<AgendaLayout>())
            {
                var numbers = AgendaNumbers.OfItems(layout, items);
                numbers.Count.ShouldBe(order.Count);
                numbers.Values.Distinct(StringComparer.Ordinal).Count().ShouldBe(order.Count);
                order.Select(item => Key(numbers[item.Id])).ShouldBeInOrder();
            }
        }
    }

    [Fact]
    public void Whatever_the_references_attachments_are_numbered_from_one_without_a_gap()
    {
        var agendas =
            from items in Agendas()
            from links in Gen.Choose(0, 9).Two().ListOf()
            select (Items: items, Links: links.ToList());
        foreach (var (items, places) in agendas.Sample(Cases))
        {
            var files = Enumerable.Range(0, 10).Select(_ => Guid.CreateVersion7()).ToList();
            var links =
                items.Count == 0
                    ? []
                    : places
                        .Select(
                            (place, ordinal) => Link(items[place.Item1 % items.Count], files[place.Item2], ordinal + 1)
                        )
                        .ToList();
            var numbers = AgendaNumbers.OfAttachments(items, links);

            numbers.Values.Order().ShouldBe(Enumerable.Range(1, numbers.Count));
            var shown = items.Where(item => item.IsOnAgenda).Select(item => item.Id).ToHashSet();
            numbers
                .Keys.ToHashSet()
                .SetEquals(links.Where(link => shown.Contains(link.ItemId)).Select(link => link.AttachmentId))
                .ShouldBeTrue();
        }
    }

    private static Gen<List<AgendaItem>> Agendas()
    {
        var item =
            from section in Gen.Elements(Enum.GetValues<ItemSection>())
            from state in Gen.Elements(Enum.GetValues<ItemState>())
            from ordinal in Gen.Choose(1, 6)
            select Item(section, ordinal, state);
        return item.ListOf().Select(items => items.ToList());
    }

    /// <summary>2.10 comes after 2.9.</summary>
    private static int Key(string number) =>
        number.Split('.').Aggregate(0, (sum, part) => (sum * 1000) + int.Parse(part, Danish.Invariant));

    private static AgendaItem Item(ItemSection section, int ordinal, ItemState state = ItemState.OnAgenda) =>
        new()
        {
            Section = section,
            Ordinal = ordinal,
            State = state,
        };

    private static ItemAttachment Link(AgendaItem item, Guid attachment, int ordinal) =>
        new()
        {
            ItemId = item.Id,
            AttachmentId = attachment,
            Ordinal = ordinal,
        };
}
