using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Agendas;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Meetings.Features.Holding;

/// <summary>A member's answer to the invitation, for oneself; the last one counts until the meeting is held.</summary>
internal static class PostReply
{
    private const int Longest = 200;

    public static async Task<IResult> HandleAsync(
        string omraade,
        string organ,
        string moede,
        HttpContext context,
        MeetingReading reading,
        ItemDesk desk,
        AttendanceList list,
        VisitorAccessor visitors
    )
    {
        var cancellation = context.RequestAborted;
        if (
            await reading.FindAsync(omraade, organ, moede, cancellation) is not { Access.MayAnswer: true } found
            || visitors.Current.AccountId is not { } account
        )
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var page = found.Meeting.Address;
        var faults = new List<FieldFault>();
        var reply = form.Choice<Reply>("svar");
        faults.Need("svar", reply is not null and not Reply.None, MeetingFaults.ChoiceMissing("et svar"));
        foreach (var field in (string[])["suppleant", "svarnote"])
        {
            faults.Need(field, form.Word(field).Length <= Longest, MeetingFaults.TooLong("Teksten", Longest));
        }

        if (faults.Count > 0)
        {
            return new FormRefusal(page, faults);
        }

        var answered = await desk.OnMeetingAsync<Attendance>(
            found.Meeting.Id,
            async (write, meeting) =>
            {
                if (meeting.State >= MeetingState.Held)
                {
                    return MeetingFaults.WrongStep(MeetingWords.Of(meeting.State));
                }

                var rows = await list.FillAsync(write, meeting, cancellation);
                return rows.FirstOrDefault(row => row.AccountId == account) is { } own
                    ? Answer(write, meeting, own, reply!.Value, form)
                    : MinutesFaults.NotInvited();
            },
            cancellation
        );
        if (answered.Fault is { } fault)
        {
            return new FormRefusal(page, "svar", fault);
        }

        Notice.Set(context, $"Dit svar er noteret: {MeetingWords.Of(answered.Value.Reply)}.");
        return new SeeOther(page);
    }

    private static Result<Attendance> Answer(
        Write write,
        Meeting meeting,
        Attendance own,
        Reply reply,
        IFormCollection form
    )
    {
        var before = MeetingWords.Of(own.Reply);
        (own.Reply, own.RepliedAt) = (reply, write.Now);
        own.Substitute = reply == Reply.SendsSubstitute ? form.Word("suppleant") : "";
        own.ReplyNote = form.Word("svarnote");
        own.TakingPart = reply == Reply.ComesByVideo ? TakingPart.Video : TakingPart.Physical;
        write.Audit(
            new AuditNote(
                "meeting.replied",
                meeting.Subject,
                $"{own.Name} svarede på indkaldelsen til {meeting.DateWords}: {MeetingWords.Of(reply)}.",
                meeting.AreaKey,
                own.Party,
                Before: new { Reply = before },
                After: new { Reply = MeetingWords.Of(reply) }
            )
        );
        return own;
    }
}
