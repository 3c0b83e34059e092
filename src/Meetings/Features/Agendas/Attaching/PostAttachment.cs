using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.Privacy;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Meetings.Features.Agendas.Attaching;

/// <summary>Adds an attachment to an item, or makes the item refer to one the agenda has; the same again adds nothing.</summary>
public sealed class AddAttachment(ItemDesk desk)
{
    /// <param name="item">The item.</param>
    /// <param name="typed">The form, without faults.</param>
    /// <param name="content">The file's content; null when it has none.</param>
    /// <param name="cancellation">Stops; nothing is stored then.</param>
    public Task<Result<Attachment>> RunAsync(
        Guid item,
        AttachmentTyped typed,
        byte[]? content,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<Attachment>(
            item,
            null,
            (write, tracked) => AddAsync(write, tracked, typed, content, cancellation),
            cancellation
        );

    private static async Task<Result<Attachment>> AddAsync(
        Write write,
        TrackedItem tracked,
        AttachmentTyped typed,
        byte[]? content,
        CancellationToken cancellation
    )
    {
        var (item, meeting) = tracked;
        var links = await write
            .Db.Set<ItemAttachment>()
            .Where(link => link.ItemId == item.Id)
            .ToListAsync(cancellation);
        Attachment? attachment;
        if (typed.Existing is { } existing)
        {
            attachment = await write
                .Db.Set<Attachment>()
                .FirstOrDefaultAsync(one => one.Id == existing && one.MeetingId == meeting.Id, cancellation);
            if (attachment is null)
            {
                return MeetingFaults.ChoiceMissing("et bilag");
            }

            if (links.Exists(link => link.AttachmentId == existing))
            {
                return attachment;
            }
        }
        else
        {
            attachment = new Attachment { MeetingId = meeting.Id, IsInternal = typed.IsInternal };
            await FillAsync(write, attachment, typed, content, cancellation);
            // An impatient second press brings the same file under the same name.
            var twin = await write
                .Db.Set<Attachment>()
                .Where(one => one.MeetingId == meeting.Id && one.Title == attachment.Title)
                .ToListAsync(cancellation);
            if (
                twin.Find(one => one.FileHash == attachment.FileHash && one.Link == attachment.Link) is { } same
                && links.Exists(link => link.AttachmentId == same.Id)
            )
            {
                return same;
            }

            write.Db.Add(attachment);
        }

        write.Db.Add(
            new ItemAttachment
            {
                ItemId = item.Id,
                AttachmentId = attachment.Id,
                Ordinal = links.Select(link => link.Ordinal).DefaultIfEmpty(0).Max() + 1,
            }
        );
        write.Audit(tracked.Note("agenda.attached", $"Bilaget »{attachment.Title}« blev lagt til »{item.Title}«."));
        return attachment;
    }

    /// <summary>Puts what was typed on the attachment.</summary>
    public static async Task FillAsync(
        Write write,
        Attachment attachment,
        AttachmentTyped typed,
        byte[]? content,
        CancellationToken cancellation
    )
    {
        if (typed.File is { } file && content is not null)
        {
            attachment.FileName = AttachmentTyped.NameOf(file);
            attachment.Length = content.LongLength;
            attachment.FileHash = await write.StoreAsync(content, cancellation);
            attachment.Link = "";
        }
        else if (typed.Link.Length > 0)
        {
            attachment.Link = typed.Link;
        }

        attachment.Title = typed.Title.Length > 0 ? typed.Title : Path.GetFileNameWithoutExtension(attachment.FileName);
        attachment.Expected = typed.Expected;
        if (attachment.IsReceived)
        {
            attachment.ReceivedAt ??= write.Now;
        }
    }
}

/// <summary>Takes the form of an attachment.</summary>
internal static class PostAttachment
{
    public static async Task<IResult> HandleAsync(
        string omraade,
        Guid id,
        HttpContext context,
        MeetingReading reading,
        ItemEditing editing,
        AddAttachment add,
        TimeProvider time
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

        var page = $"{item.Address}/rediger";
        var typed = AttachmentTyped.Of(await context.Request.ReadFormAsync(cancellation));
        var faults = typed.Faults();
        if (faults.Count > 0)
        {
            return new FormRefusal(page, faults);
        }

        byte[]? content = null;
        if (typed is { Existing: null, File: { } file })
        {
            content = await BytesAsync(file, cancellation);
            if (Refusal(AttachmentTyped.NameOf(file), content, DanishClock.Today(time)) is { } refused)
            {
                return new FormRefusal(page, "fil", refused);
            }
        }

        var added = await add.RunAsync(id, typed, content, cancellation);
        if (added.Fault is { } fault)
        {
            return new FormRefusal(page, "fil", fault);
        }

        Notice.Set(context, $"Bilaget »{added.Value.Title}« hører nu til punktet.");
        return new SeeOther($"{page}#bilag");
    }

    /// <summary>The whole of a file whose size has been looked at.</summary>
    public static async Task<byte[]> BytesAsync(IFormFile file, CancellationToken cancellation)
    {
        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, cancellation);
        return content.ToArray();
    }

    /// <summary>Why a file is not taken: it is not what its name says, has macros, or holds personal numbers.</summary>
    public static Fault? Refusal(string name, byte[] content, DateOnly today)
    {
        try
        {
            return PersonalNumbers.AreIn(AttachmentText.Of(name, content), today) ? PrivacyFaults.InAttachment() : null;
        }
        catch (InvalidDataException)
        {
            return MeetingFaults.FileKindWrong(name);
        }
    }
}
