using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Agendas;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Meetings.Features.FollowUp;

/// <summary>Gives a task at an item: who, what, when or at which meeting. The same words again give it once.</summary>
public sealed class GiveTask(ItemDesk desk, PartyRegister parties, TimeProvider time)
{
    public Task<Result<Commitment>> RunAsync(Guid item, CommitmentTyped typed, CancellationToken cancellation) =>
        desk.RunAsync<Commitment>(
            item,
            null,
            async (write, tracked) =>
            {
                if (
                    typed.MeetingId is { } due
                    && !await write
                        .Db.Set<Meeting>()
                        .AnyAsync(one => one.Id == due && one.BodyId == tracked.Meeting.BodyId, cancellation)
                )
                {
                    return MeetingFaults.NoSuchMeeting();
                }

                var twin = await write
                    .Db.Set<Commitment>()
                    .FirstOrDefaultAsync(
                        one => one.ItemId == item && one.Text == typed.Text && one.Responsible == typed.Responsible,
                        cancellation
                    );
                if (twin is not null)
                {
                    return twin;
                }

                var task = new Commitment
                {
                    Area = tracked.Item.Area,
                    BodyId = tracked.Meeting.BodyId,
                    ItemId = item,
                    CaseId = tracked.Item.CaseId,
                    CreatedAt = write.Now,
                };
                typed.Put(task);
                await CommitmentPeople.RecogniseAsync(write.Db, parties, task, DanishClock.Today(time), cancellation);
                write.Db.Add(task);
                write.Audit(
                    tracked.Note(
                        "commitment.given",
                        $"{task.Responsible} fik en opgave ved »{tracked.Item.Title}«: {task.Text}"
                    )
                );
                return task;
            },
            cancellation
        );

    internal static async Task<IResult> HandleAsync(
        string omraade,
        Guid id,
        HttpContext context,
        MeetingReading reading,
        GiveTask give
    )
    {
        var cancellation = context.RequestAborted;
        if (await reading.FindItemAsync(omraade, id, cancellation) is not var (item, found))
        {
            return Results.NotFound();
        }

        var typed = CommitmentTyped.Of(await context.Request.ReadFormAsync(cancellation));
        var page = $"{found.Meeting.Address}/skriv-referat";
        var suffix = $"-{item.Id}";
        var faults = typed.Faults(suffix);
        if (faults.Count > 0)
        {
            return new FormRefusal(page, faults);
        }

        var given = await give.RunAsync(id, typed, cancellation);
        if (given.Fault is { } fault)
        {
            return new FormRefusal(page, $"opgave{suffix}", fault);
        }

        Notice.Set(context, $"Opgaven er givet til {given.Value.Responsible}.");
        return new SeeOther($"{page}#punkt-{item.Id}");
    }
}
