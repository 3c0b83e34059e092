using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Meetings.Features.Planning;

/// <summary>Cancels a meeting with a reason; those invited are told, and their calendars take it out.</summary>
public sealed class CancelMeeting(PlanDesk desk, MeetingMail mail)
{
    /// <summary>Id of the form.</summary>
    public const string Form = "aflys";

    public static async Task<IResult> HandleAsync(
        string omraade,
        string organ,
        string moede,
        HttpContext context,
        IFormCollection form,
        PlanDesk desk,
        CancelMeeting use,
        CancellationToken cancellation
    )
    {
        if (await desk.FindAsync(omraade, organ, moede, cancellation) is not { } found)
        {
            return Results.NotFound();
        }

        var page = found.Body.AddressOf(found.Meeting);
        var reason = Reason.Of(form.Word(Reason.Field));
        if (!reason.IsOk)
        {
            return new FormRefusal(page, Reason.FieldOf(Form), reason.Fault);
        }

        var done = await use.RunAsync(found.Body, found.Meeting.Id, form.Version(), reason.Value, cancellation);
        if (!done.IsOk)
        {
            return new FormRefusal(page, Form, done.Fault);
        }

        Notice.Set(context, $"Mødet {done.Value.DateWords} er aflyst.");
        return new SeeOther(found.Body.AddressOf(found.Meeting.Year));
    }

    private Task<Result<Meeting>> RunAsync(
        PlannedBody body,
        Guid id,
        int version,
        string reason,
        CancellationToken cancellation
    ) =>
        desk.ChangeAsync(
            id,
            version,
            async (write, meeting) =>
            {
                if (meeting.State >= MeetingState.Held)
                {
                    return PlanningFaults.IsOver();
                }

                meeting.State = MeetingState.Cancelled;
                meeting.CancelReason = reason;
                meeting.Sequence++;
                meeting.ChangedAt = write.Now;
                await PlanChange.TouchAsync(write.Db, meeting.BodyId, meeting.Year, cancellation);
                if (meeting.InvitedAt is not null)
                {
                    foreach (var to in await MeetingReceivers.OfAsync(write.Db, meeting.Id, cancellation))
                    {
                        await write.SendAsync(mail.Cancelled(meeting, body.Body, to, reason), cancellation);
                    }

                    write.Notify(
                        await MeetingReceivers.AccountsAsync(write.Db, meeting.Id, cancellation),
                        $"{body.Body.Name} {meeting.DateWords} er aflyst.",
                        meeting.Address
                    );
                }

                write.Audit(
                    PlanDesk.Note(
                        meeting,
                        "meeting.cancelled",
                        $"Mødet i {body.Body.Name} {meeting.DateWords} blev aflyst.",
                        reason
                    )
                );
                return null;
            },
            cancellation
        );
}

/// <summary>Takes a meeting out of its plan while nobody has been called to it and it has no items.</summary>
internal static class RemoveMeeting
{
    public const string Form = "fjern";

    public static async Task<IResult> HandleAsync(
        string omraade,
        string organ,
        string moede,
        HttpContext context,
        IFormCollection form,
        PlanDesk desk,
        CancellationToken cancellation
    )
    {
        if (await desk.FindAsync(omraade, organ, moede, cancellation) is not { } found)
        {
            return Results.NotFound();
        }

        var removed = await desk.ChangeAsync(
            found.Meeting.Id,
            form.Version(),
            (write, meeting) => RemoveAsync(write, meeting, found.Body, cancellation),
            cancellation
        );
        if (!removed.IsOk)
        {
            return new FormRefusal(found.Body.AddressOf(found.Meeting), Form, removed.Fault);
        }

        Notice.Set(context, $"Mødet {removed.Value.DateWords} er taget ud af planen.");
        return new SeeOther(found.Body.AddressOf(found.Meeting.Year));
    }

    private static async Task<Fault?> RemoveAsync(
        Write write,
        Meeting meeting,
        PlannedBody body,
        CancellationToken cancellation
    )
    {
        if (
            meeting.State != MeetingState.Planned
            || meeting.InvitedAt is not null
            || await write.Db.Set<AgendaItem>().AnyAsync(item => item.MeetingId == meeting.Id, cancellation)
        )
        {
            return PlanningFaults.CannotRemove();
        }

        var db = write.Db;
        db.RemoveRange(
            await db.Set<ExpectedMatter>().Where(one => one.MeetingId == meeting.Id).ToListAsync(cancellation)
        );
        db.RemoveRange(await db.Set<SubEvent>().Where(one => one.MeetingId == meeting.Id).ToListAsync(cancellation));
        db.RemoveRange(await db.Set<MeetingMove>().Where(one => one.MeetingId == meeting.Id).ToListAsync(cancellation));
        db.Remove(meeting);
        await PlanChange.TouchAsync(db, meeting.BodyId, meeting.Year, cancellation);
        write.Audit(
            PlanDesk.Note(
                meeting,
                "meeting.removed",
                $"Mødet {MeetingTimes.WhenWords(meeting)} blev taget ud af mødeplanen for {body.Body.Name}."
            )
        );
        return null;
    }
}

/// <summary>Asks the members to keep a day free, with what it is for and who takes part.</summary>
public sealed class SaveTheDate(PlanDesk desk, MeetingMail mail)
{
    public const string Form = "reserver";

    public static async Task<IResult> HandleAsync(
        string omraade,
        string organ,
        string moede,
        HttpContext context,
        IFormCollection form,
        PlanDesk desk,
        SaveTheDate use,
        CancellationToken cancellation
    )
    {
        if (await desk.FindAsync(omraade, organ, moede, cancellation) is not { } found)
        {
            return Results.NotFound();
        }

        var page = found.Body.AddressOf(found.Meeting);
        var fields = new PlanFields(form);
        var purpose = fields.Needed("formaal", "Formålet", PlanTextFaults.Purpose(), Reason.Longest);
        var participants = fields.Needed("kreds", "Deltagerkredsen", PlanTextFaults.Circle(), Reason.Longest);
        if (fields.Faults.Count > 0)
        {
            return new FormRefusal(page, fields.Faults);
        }

        var done = await use.RunAsync(
            found.Body,
            found.Meeting.Id,
            form.Version(),
            purpose,
            participants,
            cancellation
        );
        if (!done.IsOk)
        {
            return new FormRefusal(page, Form, done.Fault);
        }

        Notice.Set(context, "Medlemmerne er bedt om at reservere dagen.");
        return new SeeOther(page);
    }

    private Task<Result<Meeting>> RunAsync(
        PlannedBody body,
        Guid id,
        int version,
        string purpose,
        string participants,
        CancellationToken cancellation
    ) =>
        desk.ChangeAsync(
            id,
            version,
            async (write, meeting) =>
            {
                var members = await BodyMembers.OfAsync(
                    write.Db,
                    meeting.BodyId,
                    Platform.DanishClock.Date(write.Now),
                    cancellation
                );
                var reached = members.Where(member => member.Person.Mail.Length > 0).ToList();
                if (reached.Count == 0)
                {
                    return PlanningFaults.NobodyToInvite();
                }

                foreach (var member in reached)
                {
                    await write.SendAsync(
                        mail.SaveTheDate(
                            meeting,
                            body.Body,
                            InviteToMeetings.ReceiverOf(member),
                            purpose,
                            participants
                        ),
                        cancellation
                    );
                }

                write.Audit(
                    PlanDesk.Note(
                        meeting,
                        "meeting.save-the-date",
                        $"{body.Body.Name} {meeting.DateWords}: dagen blev bedt reserveret.",
                        purpose
                    )
                );
                return null;
            },
            cancellation
        );
}
