using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Meetings.Features.Agendas.Attaching;

/// <summary>Changes an attachment (the file that has come, its title, who may see it), or takes it from an item.</summary>
internal static class ChangeAttachment
{
    public static async Task<IResult> SaveAsync(
        string omraade,
        Guid id,
        Guid bilag,
        HttpContext context,
        MeetingReading reading,
        ItemDesk desk,
        TimeProvider time
    )
    {
        var cancellation = context.RequestAborted;
        if (await reading.FindItemAsync(omraade, id, cancellation) is not var (item, _))
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var typed = AttachmentTyped.Of(form) with { Existing = null };
        var page = $"{item.Address}/rediger";
        var faults = typed.Faults().Where(fault => typed.File is not null || fault.Field != "fil").ToList();
        if (faults.Count > 0)
        {
            return new FormRefusal(page, [.. faults.Select(fault => fault with { Field = $"{fault.Field}-{bilag}" })]);
        }

        var content = typed.File is { } file ? await PostAttachment.BytesAsync(file, cancellation) : null;
        if (
            content is not null
            && PostAttachment.Refusal(AttachmentTyped.NameOf(typed.File!), content, DanishClock.Today(time)) is { } bad
        )
        {
            return new FormRefusal(page, $"fil-{bilag}", bad);
        }

        var saved = await desk.RunAsync<Attachment>(
            id,
            null,
            async (write, tracked) =>
            {
                var attachment = await FindAsync(write, tracked, bilag, cancellation);
                if (attachment is null)
                {
                    return MeetingFaults.NotOfMeeting();
                }

                if (attachment.Version != form.Version())
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                await AddAttachment.FillAsync(write, attachment, typed, content, cancellation);
                attachment.IsInternal = typed.IsInternal;
                write.Audit(tracked.Note("agenda.attachment-changed", $"Bilaget »{attachment.Title}« blev ændret."));
                return attachment;
            },
            cancellation
        );
        return saved.IsOk ? new SeeOther($"{page}#bilag") : new FormRefusal(page, $"titel-{bilag}", saved.Fault);
    }

    public static async Task<IResult> RemoveAsync(
        string omraade,
        Guid id,
        Guid bilag,
        HttpContext context,
        MeetingReading reading,
        ItemEditing editing,
        ItemDesk desk
    )
    {
        var cancellation = context.RequestAborted;
        if (
            await reading.FindItemAsync(omraade, id, cancellation) is not var (item, found)
            || !editing.May(item, found)
        )
        {
            return Results.NotFound();
        }

        var removed = await desk.RunAsync<bool>(
            id,
            null,
            async (write, tracked) =>
            {
                var attachment = await FindAsync(write, tracked, bilag, cancellation);
                if (attachment is null)
                {
                    return false;
                }

                var links = await write
                    .Db.Set<ItemAttachment>()
                    .Where(link => link.AttachmentId == bilag)
                    .ToListAsync(cancellation);
                write.Db.RemoveRange(links.Where(link => link.ItemId == id));
                if (links.TrueForAll(link => link.ItemId == id))
                {
                    write.Db.Remove(attachment);
                }

                write.Audit(
                    tracked.Note("agenda.detached", $"Bilaget »{attachment.Title}« blev taget fra »{item.Title}«.")
                );
                return true;
            },
            cancellation
        );
        var page = $"{item.Address}/rediger";
        return removed.IsOk ? new SeeOther($"{page}#bilag") : new FormRefusal(page, "bilag", removed.Fault);
    }

    private static async Task<Attachment?> FindAsync(
        Write write,
        TrackedItem tracked,
        Guid id,
        CancellationToken cancellation
    ) =>
        await write
            .Db.Set<ItemAttachment>()
            .AnyAsync(link => link.ItemId == tracked.Item.Id && link.AttachmentId == id, cancellation)
            ? await write
                .Db.Set<Attachment>()
                .FirstOrDefaultAsync(one => one.Id == id && one.MeetingId == tracked.Meeting.Id, cancellation)
            : null;
}
