using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Meetings.Features.Planning;

/// <summary>Invites a body's members to the ticked meetings of its plan, with a calendar invitation each.</summary>
public sealed class InviteToMeetings(PlanDesk desk, MeetingMail mail, PartyRegister parties)
{
    public static async Task<IResult> HandleAsync(
        string omraade,
        string organ,
        string aar,
        HttpContext context,
        IFormCollection form,
        PlanDesk desk,
        InviteToMeetings use,
        CancellationToken cancellation
    )
    {
        if (
            await desk.FindAsync(omraade, organ, cancellation) is not { } found
            || PlanFormTexts.Year(aar) is not { } year
        )
        {
            return Results.NotFound();
        }

        var page = found.AddressOf(year);
        var done = await use.RunAsync(found, form.Ids("valgt"), cancellation);
        if (!done.IsOk)
        {
            return new FormRefusal(page, "valgt", done.Fault);
        }

        Notice.Set(
            context,
            done.Value == 0
                ? "Der var allerede indkaldt til de valgte møder."
                : $"Der er indkaldt til {(done.Value == 1 ? "1 møde" : $"{Danish.Number(done.Value)} møder")}."
        );
        return new SeeOther(page);
    }

    /// <summary>
    /// Invites to those of the body's chosen meetings that are only planned and have a day: RV-936 none chosen, RV-937
    /// nobody to invite.
    /// </summary>
    /// <returns>How many meetings were invited to.</returns>
    public Task<Result<int>> RunAsync(PlannedBody found, IReadOnlySet<Guid> chosen, CancellationToken cancellation) =>
        desk.RunAsync<int>(
            async write =>
            {
                var meetings = await write
                    .Db.Set<Meeting>()
                    .Where(one => one.BodyId == found.Body.Id && chosen.Contains(one.Id))
                    .OrderBy(one => one.Date)
                    .ToListAsync(cancellation);
                if (meetings.Count == 0)
                {
                    return PlanningFaults.NothingChosen();
                }

                var members = await BodyMembers.OfAsync(
                    write.Db,
                    found.Body.Id,
                    DanishClock.Date(write.Now),
                    cancellation
                );
                if (!members.Any(member => member.Person.Mail.Length > 0))
                {
                    return PlanningFaults.NobodyToInvite();
                }

                var planned = meetings.Where(one => one is { State: MeetingState.Planned, Date: not null }).ToList();
                foreach (var meeting in planned)
                {
                    await InviteAsync(write, meeting, found.Body, members, cancellation);
                }

                return planned.Count;
            },
            cancellation
        );

    /// <summary>Invites to one meeting inside a write that does more.</summary>
    public async Task InviteAsync(
        Write write,
        Meeting meeting,
        Body body,
        IReadOnlyList<BodyMember> members,
        CancellationToken cancellation
    )
    {
        meeting.State = MeetingState.Invited;
        meeting.InvitedAt = write.Now;
        var there = await write
            .Db.Set<Attendance>()
            .Where(one => one.MeetingId == meeting.Id)
            .Select(one => one.PersonId)
            .ToListAsync(cancellation);
        write.Db.AddRange(
            members.Where(member => !there.Contains(member.Person.Id)).Select(member => AttendanceOf(meeting, member))
        );
        foreach (var member in members.Where(member => member.Person.Mail.Length > 0))
        {
            await write.SendAsync(mail.Invitation(meeting, body, ReceiverOf(member)), cancellation);
        }

        write.Notify(
            members.Select(member => member.Person.AccountId).OfType<Guid>(),
            $"Du er indkaldt til {body.Name} {meeting.DateWords}.",
            meeting.Address
        );
        write.Audit(
            PlanDesk.Note(
                meeting,
                "meeting.invited",
                $"{Danish.Number(members.Count)} blev indkaldt til {body.Name} {meeting.DateWords}."
            )
        );
    }

    internal static MeetingReceiver ReceiverOf(BodyMember member) =>
        new(member.Person.Name, member.Person.Mail, member.Person.Id);

    private Attendance AttendanceOf(Meeting meeting, BodyMember member) =>
        new()
        {
            MeetingId = meeting.Id,
            PersonId = member.Person.Id,
            AccountId = member.Person.AccountId,
            Name = member.Person.Name,
            Party = member.Person.Organisation,
            Organisation = member.Person.Organisation is { } code ? parties.NameOf(code) : "Sekretariatet",
            Role = BodyWords.Of(member.Role),
            IsMember = member.IsMember,
            TakingPart = meeting.Format == MeetingFormat.Virtual ? TakingPart.Video : TakingPart.Physical,
        };
}
