using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Meetings.Features.Agendas;

/// <summary>Remarks on an item of a draft by the chair, the committee and the secretariat; they never leave.</summary>
internal static class PostRemark
{
    private const int Longest = 2000;

    public static async Task<IResult> AddAsync(
        string omraade,
        Guid id,
        HttpContext context,
        MeetingReading reading,
        ItemDesk desk
    )
    {
        var cancellation = context.RequestAborted;
        if (await reading.FindItemAsync(omraade, id, cancellation) is not var (item, found) || !found.Access.MayRemark)
        {
            return Results.NotFound();
        }

        var text = (await context.Request.ReadFormAsync(cancellation)).Lines("bemaerkning");
        if (text.Length is 0 or > Longest)
        {
            return new FormRefusal(
                item.Address,
                "bemaerkning",
                text.Length == 0 ? FormFaults.ReasonMissing() : MeetingFaults.TooLong("Bemærkningen", Longest)
            );
        }

        var added = await desk.RunAsync<ItemRemark>(
            id,
            null,
            async (write, tracked) =>
            {
                var open = await write
                    .Db.Set<ItemRemark>()
                    .FirstOrDefaultAsync(
                        one => one.ItemId == id && one.Text == text && one.DoneAt == null,
                        cancellation
                    );
                if (open is not null)
                {
                    return open;
                }

                var remark = new ItemRemark
                {
                    ItemId = id,
                    Text = text,
                    ByName = write.Visitor.Name,
                    ByAccount = write.Visitor.AccountId,
                    At = write.Now,
                };
                write.Db.Add(remark);
                write.Audit(tracked.Note("agenda.remarked", $"Der kom en bemærkning til »{tracked.Item.Title}«."));
                return remark;
            },
            cancellation
        );
        return added.IsOk
            ? new SeeOther($"{item.Address}#bemaerkninger")
            : new FormRefusal(item.Address, "bemaerkning", added.Fault);
    }

    public static async Task<IResult> SettleAsync(
        string omraade,
        Guid id,
        Guid bemaerkning,
        HttpContext context,
        MeetingReading reading,
        ItemDesk desk
    )
    {
        var cancellation = context.RequestAborted;
        if (await reading.FindItemAsync(omraade, id, cancellation) is not var (item, _))
        {
            return Results.NotFound();
        }

        var settled = await desk.RunAsync<bool>(
            id,
            null,
            async (write, tracked) =>
            {
                var remark = await write
                    .Db.Set<ItemRemark>()
                    .FirstOrDefaultAsync(one => one.Id == bemaerkning && one.ItemId == id, cancellation);
                if (remark is { DoneAt: null })
                {
                    remark.DoneAt = write.Now;
                    write.Audit(
                        tracked.Note(
                            "agenda.remark-settled",
                            $"En bemærkning til »{tracked.Item.Title}« blev indarbejdet."
                        )
                    );
                }

                return remark is not null;
            },
            cancellation
        );
        return settled.IsOk
            ? new SeeOther($"{item.Address}#bemaerkninger")
            : new FormRefusal(item.Address, "bemaerkning", settled.Fault);
    }
}
