using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Agendas;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Meetings.Features.Holding;

/// <summary>A member's answer to the invitation, for oneself; the last one counts until the meeting is held (RV-915), and RV-997 for who is not invited.</summary>
public sealed class AnswerInvitation(ItemDesk desk, AttendanceList list)
{
    /// <param name="meeting">The meeting.</param>
    /// <param name="account">Whose answer it is.</param>
    /// <param name="reply">The answer.</param>
    /// <param name="substitute">Who comes instead; counts only when somebody is sent.</param>
    /// <param name="note">A word to the secretariat.</param>
    /// <param name="cancellation">Stops; nothing is stored then.</param>
    public Task<Result<Attendance>> RunAsync(
        Guid meeting,
        Guid account,
        Reply reply,
        string substitute,
        string note,
        CancellationToken cancellation
    ) =>
        desk.OnMeetingAsync<Attendance>(
            meeting,
            async (write, found) =>
            {
                if (found.State >= MeetingState.Held)
                {
                    return MeetingFaults.WrongStep(MeetingWords.Of(found.State));
                }

                var rows = await list.FillAsync(write, found, cancellation);
                if (rows.FirstOrDefault(row => row.AccountId == account) is not { } own)
                {
                    return MinutesFaults.NotInvited();
                }

                var before = MeetingWords.Of(own.Reply);
                (own.Reply, own.RepliedAt, own.ReplyNote) = (reply, write.Now, note);
                own.Substitute = reply == Reply.SendsSubstitute ? substitute : "";
                own.TakingPart = reply == Reply.ComesByVideo ? TakingPart.Video : TakingPart.Physical;
                write.Audit(Note(found, own, before));
                return own;
            },
            cancellation
        );

    private static AuditNote Note(Meeting meeting, Attendance own, string before) =>
        new(
            "meeting.replied",
            meeting.Subject,
            $"{own.Name} svarede på indkaldelsen til {meeting.DateWords}: {MeetingWords.Of(own.Reply)}.",
            meeting.AreaKey,
            own.Party,
            Before: new { Reply = before },
            After: new { Reply = MeetingWords.Of(own.Reply) }
        );
}

/// <summary>Takes a member's answer from the form.</summary>
internal static class PostReply
{
    private const int Longest = 200;

    public static async Task<IResult> HandleAsync(
        string omraade,
        string organ,
        string moede,
        HttpContext context,
        MeetingReading reading,
        AnswerInvitation answer,
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

        var answered = await answer.RunAsync(
            found.Meeting.Id,
            account,
            reply!.Value,
            form.Word("suppleant"),
            form.Word("svarnote"),
            cancellation
        );
        if (answered.Fault is { } fault)
        {
            return new FormRefusal(page, "svar", fault);
        }

        Notice.Set(context, $"Dit svar er noteret: {MeetingWords.Of(answered.Value.Reply)}.");
        return new SeeOther(page);
    }
}
