using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Meetings.Features.Agendas;

/// <summary>Moves an item one place up or down in its section; items and attachments are renumbered by that alone.</summary>
internal static class MoveItem
{
    public static async Task<IResult> HandleAsync(
        string omraade,
        Guid id,
        HttpContext context,
        MeetingReading reading,
        ItemDesk desk
    )
    {
        var cancellation = context.RequestAborted;
        if (await reading.FindItemAsync(omraade, id, cancellation) is not var (item, found))
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var page = $"{found.Meeting.Address}/rediger";
        var isUp = form.Word("retning") == "op";
        var moved = await desk.RunAsync<bool>(
            item.Id,
            null,
            async (write, tracked) =>
            {
                var section = await write
                    .Db.Set<AgendaItem>()
                    .Where(one => one.MeetingId == tracked.Meeting.Id && one.Section == tracked.Item.Section)
                    .ToListAsync(cancellation);
                var order = section
                    .Where(one => one.IsOnAgenda)
                    .OrderBy(one => one.Ordinal)
                    .ThenBy(one => one.Id)
                    .ToList();
                var from = order.IndexOf(tracked.Item);
                var to = isUp ? from - 1 : from + 1;
                if (from < 0 || to < 0 || to >= order.Count)
                {
                    return false;
                }

                order.RemoveAt(from);
                order.Insert(to, tracked.Item);
                for (var place = 0; place < order.Count; place++)
                {
                    order[place].Ordinal = place + 1;
                }

                write.Audit(
                    tracked.Note("agenda.item-moved", $"»{tracked.Item.Title}« blev flyttet {(isUp ? "op" : "ned")}.")
                );
                return true;
            },
            cancellation
        );
        return moved.IsOk ? new SeeOther($"{page}#punkt-{id}") : new FormRefusal(page, "punkter", moved.Fault);
    }
}

/// <summary>Takes a proposed item up on the agenda, or declines it with a reason that its proposer is told.</summary>
internal static class SettleItem
{
    public static async Task<IResult> TakeUpAsync(
        string omraade,
        Guid id,
        HttpContext context,
        MeetingReading reading,
        ItemDesk desk
    )
    {
        var cancellation = context.RequestAborted;
        if (await reading.FindItemAsync(omraade, id, cancellation) is not var (item, found))
        {
            return Results.NotFound();
        }

        var page = $"{found.Meeting.Address}/rediger";
        var taken = await desk.RunAsync<AgendaItem>(
            item.Id,
            null,
            async (write, tracked) =>
            {
                if (tracked.Item.State is ItemState.Submitted or ItemState.Declined)
                {
                    tracked.Item.Ordinal = await ProposeItem.NextPlaceAsync(
                        write,
                        tracked.Meeting.Id,
                        tracked.Item.Section,
                        cancellation
                    );
                    (tracked.Item.State, tracked.Item.StateReason) = (ItemState.OnAgenda, null);
                    Tell(write, tracked, $"»{tracked.Item.Title}« er sat på dagsordenen {tracked.Meeting.DateWords}.");
                    write.Audit(
                        tracked.Note("agenda.item-taken-up", $"»{tracked.Item.Title}« blev sat på dagsordenen.")
                    );
                }

                return tracked.Item;
            },
            cancellation
        );
        return taken.IsOk ? new SeeOther(page) : new FormRefusal(page, "punkter", taken.Fault);
    }

    public static async Task<IResult> DeclineAsync(
        string omraade,
        Guid id,
        HttpContext context,
        MeetingReading reading,
        ItemDesk desk
    )
    {
        var cancellation = context.RequestAborted;
        if (await reading.FindItemAsync(omraade, id, cancellation) is not var (item, found))
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var page = $"{found.Meeting.Address}/rediger";
        var reason = Reason.Of(form.Word(Reason.Field));
        if (reason.Fault is { } missing)
        {
            return new FormRefusal(page, Reason.FieldOf($"afvis-{id}"), missing);
        }

        var declined = await desk.RunAsync<AgendaItem>(
            item.Id,
            null,
            (write, tracked) =>
            {
                (tracked.Item.State, tracked.Item.StateReason) = (ItemState.Declined, reason.Value);
                Tell(
                    write,
                    tracked,
                    $"»{tracked.Item.Title}« kom ikke på dagsordenen {tracked.Meeting.DateWords}: {reason.Value}"
                );
                write.Audit(
                    tracked.Note("agenda.item-declined", $"»{tracked.Item.Title}« blev taget af dagsordenen.") with
                    {
                        Why = reason.Value,
                    }
                );
                return Task.FromResult(Result.Ok(tracked.Item));
            },
            cancellation
        );
        if (declined.IsOk)
        {
            Notice.Set(context, $"»{item.Title}« er taget af. Forslagsstilleren får besked.");
        }

        return declined.IsOk ? new SeeOther(page) : new FormRefusal(page, "punkter", declined.Fault);
    }

    private static void Tell(Write write, TrackedItem tracked, string text)
    {
        if (tracked.Item.ProposedByAccount is { } account && account != write.Visitor.AccountId)
        {
            write.Notify([account], text, tracked.Meeting.Address);
        }
    }
}
