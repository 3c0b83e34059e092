using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Meetings.Features.Planning;

/// <summary>
/// Changes or moves a meeting. Once it is approved or invited to, a move needs a reason and is kept with the date it had;
/// those invited get the invitation anew, which their calendars put in place of the old one.
/// </summary>
public sealed class ChangeMeeting(PlanDesk desk, MeetingMail mail)
{
    public static async Task<IResult> HandleAsync(
        string omraade,
        string organ,
        string moede,
        HttpContext context,
        IFormCollection form,
        PlanDesk desk,
        ChangeMeeting use,
        MeetingReading reading,
        CancellationToken cancellation
    )
    {
        if (await desk.FindAsync(omraade, organ, moede, cancellation) is not { } found)
        {
            return Results.NotFound();
        }

        var page = found.Body.AddressOf(found.Meeting);
        var (read, faults) = ChangedMeeting.Of(form);
        if (read is null)
        {
            return new FormRefusal(page, faults);
        }

        if (read.Moves(found.Meeting) && NeedsReason(found.Meeting) && read.Reason.Length == 0)
        {
            return new FormRefusal(page, "grund", FormFaults.ReasonMissing());
        }

        var changed = await use.RunAsync(found.Body, found.Meeting.Id, form.Version(), read, cancellation);
        if (changed.IsOk)
        {
            Notice.Set(context, $"Mødet {changed.Value.DateWords} er gemt.");
            return new SeeOther(found.Body.AddressOf(found.Meeting.Year));
        }

        return
            changed.Fault.Id == StorageFaults.ChangedMeanwhile().Id
            && await reading.FindAsync(omraade, found.Meeting.Id, cancellation) is { } stored
            ? BothVersions.Refuse(context, page, read.Versions(stored.Meeting))
            : new FormRefusal(page, "dato", changed.Fault);
    }

    /// <summary>True when a move must be explained: the meeting is approved, or people have been called to it.</summary>
    public static bool NeedsReason(Meeting meeting) => meeting.IsPlanApproved || meeting.State != MeetingState.Planned;

    /// <summary>RV-701 stale, RV-934 cancelled, RV-944 moved after it was held.</summary>
    internal Task<Result<Meeting>> RunAsync(
        PlannedBody body,
        Guid id,
        int version,
        ChangedMeeting form,
        CancellationToken cancellation
    ) =>
        desk.ChangeAsync(
            id,
            version,
            async (write, meeting) =>
            {
                var moves = form.Moves(meeting);
                if (moves && meeting.State >= MeetingState.Held)
                {
                    return PlanningFaults.IsOver();
                }

                var isShown = form.ShowsOtherwise(meeting);
                var from = MeetingTimes.WhenWords(meeting);
                form.ApplyTo(meeting);
                if (isShown)
                {
                    meeting.Sequence++;
                    meeting.ChangedAt = write.Now;
                }

                if (moves)
                {
                    await KeepMoveAsync(write, meeting, form, from, cancellation);
                }

                if (isShown && meeting.InvitedAt is not null)
                {
                    await TellAsync(write, meeting, body, moves ? $"Før: {from}. {form.Reason}" : "", cancellation);
                }

                write.Audit(
                    PlanDesk.Note(
                        meeting,
                        moves ? "meeting.moved" : "meeting.changed",
                        moves
                            ? $"Mødet i {body.Body.Name} blev flyttet fra {from} til {MeetingTimes.WhenWords(meeting)}."
                            : $"Mødet i {body.Body.Name} {meeting.DateWords} blev ændret.",
                        form.Reason.Length > 0 ? form.Reason : null
                    )
                );
                return null;
            },
            cancellation
        );

    private static async Task KeepMoveAsync(
        Write write,
        Meeting meeting,
        ChangedMeeting form,
        string from,
        CancellationToken cancellation
    )
    {
        // A warning that was accepted was accepted for the date it had.
        meeting.PlanNote = "";
        if (form.Reason.Length > 0 || NeedsReason(meeting))
        {
            write.Db.Add(form.Move(meeting, from, write.Now, write.Visitor.Name));
        }

        await PlanChange.TouchAsync(write.Db, meeting.BodyId, meeting.Year, cancellation);
    }

    private async Task TellAsync(
        Write write,
        Meeting meeting,
        PlannedBody body,
        string words,
        CancellationToken cancellation
    )
    {
        foreach (var to in await MeetingReceivers.OfAsync(write.Db, meeting.Id, cancellation))
        {
            await write.SendAsync(mail.Invitation(meeting, body.Body, to, words), cancellation);
        }

        write.Notify(
            await MeetingReceivers.AccountsAsync(write.Db, meeting.Id, cancellation),
            $"{body.Body.Name} er ændret: {MeetingTimes.WhenWords(meeting)}.",
            meeting.Address
        );
    }
}

/// <summary>Those who were invited to a meeting.</summary>
public static class MeetingReceivers
{
    /// <summary>Those with a mail address, by name.</summary>
    public static async Task<IReadOnlyList<MeetingReceiver>> OfAsync(
        RammevaerkDb db,
        Guid meeting,
        CancellationToken cancellation
    ) =>
        await db.Set<Attendance>()
            .Where(one => one.MeetingId == meeting && one.PersonId != null)
            .Join(
                db.Set<Parties.Domain.Person>().Where(person => person.Mail != ""),
                one => one.PersonId,
                person => person.Id,
                (one, person) => new MeetingReceiver(person.Name, person.Mail, person.Id)
            )
            .Distinct()
            .ToListAsync(cancellation);

    /// <summary>The accounts of those invited.</summary>
    public static async Task<IReadOnlyList<Guid>> AccountsAsync(
        RammevaerkDb db,
        Guid meeting,
        CancellationToken cancellation
    ) =>
        (
            await db.Set<Attendance>()
                .Where(one => one.MeetingId == meeting)
                .Select(one => one.AccountId)
                .ToListAsync(cancellation)
        )
            .OfType<Guid>()
            .ToList();
}
