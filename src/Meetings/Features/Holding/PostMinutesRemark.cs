using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Agendas;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Meetings.Features.Holding;

/// <summary>A member's answer to minutes sent for approval: agreement, or remarks; the last one counts.</summary>
internal static class PostMinutesRemark
{
    private const int Longest = 4000;

    public static async Task<IResult> AnswerAsync(
        string omraade,
        string organ,
        string moede,
        HttpContext context,
        MeetingReading reading,
        ItemDesk desk,
        VisitorAccessor visitors,
        TimeProvider time
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
        var page = $"{found.Meeting.Address}/referat";
        var (answer, text) = (form.Word("svar"), form.Lines("bemaerkning"));
        var agrees = answer == "enig";
        if (!agrees && answer != "bemaerkning")
        {
            return new FormRefusal(page, "svar", MeetingFaults.ChoiceMissing("et svar"));
        }

        if (!agrees && text.Length is 0 or > Longest)
        {
            return new FormRefusal(page, "bemaerkning", MinutesFaults.TextMissing("bemærkningen, højst 4.000 tegn"));
        }

        var answered = await desk.OnMeetingAsync<MinutesRemark>(
            found.Meeting.Id,
            async (write, meeting) =>
            {
                if (meeting.State != MeetingState.MinutesSent)
                {
                    return MeetingFaults.WrongStep(MeetingWords.Of(meeting.State));
                }

                if (meeting.MinutesDeadline is { } deadline && DanishClock.Today(time) > deadline)
                {
                    return MinutesFaults.DeadlinePassed(deadline);
                }

                var own = await write
                    .Db.Set<MinutesRemark>()
                    .FirstOrDefaultAsync(one => one.MeetingId == meeting.Id && one.AccountId == account, cancellation);
                if (own is null)
                {
                    own = new MinutesRemark { MeetingId = meeting.Id, AccountId = account };
                    write.Db.Add(own);
                }

                (own.ByName, own.Agrees, own.Text) = (write.Visitor.Name, agrees, agrees ? "" : text);
                (own.At, own.DoneAt) = (write.Now, null);
                write.Audit(
                    new AuditNote(
                        "minutes.answered",
                        meeting.Subject,
                        agrees
                            ? $"{own.ByName} er enig i referatet af {meeting.DateWords}."
                            : $"{own.ByName} har bemærkninger til referatet af {meeting.DateWords}.",
                        meeting.AreaKey
                    )
                );
                return own;
            },
            cancellation
        );
        if (answered.Fault is { } fault)
        {
            return new FormRefusal(page, "svar", fault);
        }

        Notice.Set(context, agrees ? "Din tilslutning er noteret." : "Din bemærkning er sendt til sekretariatet.");
        return new SeeOther(page);
    }

    public static async Task<IResult> SettleAsync(
        string omraade,
        string organ,
        string moede,
        Guid id,
        HttpContext context,
        MeetingReading reading,
        ItemDesk desk
    )
    {
        var cancellation = context.RequestAborted;
        if (await reading.FindAsync(omraade, organ, moede, cancellation) is not { } found)
        {
            return Results.NotFound();
        }

        var settled = await desk.OnMeetingAsync<bool>(
            found.Meeting.Id,
            async (write, meeting) =>
            {
                var remark = await write
                    .Db.Set<MinutesRemark>()
                    .FirstOrDefaultAsync(one => one.Id == id && one.MeetingId == meeting.Id, cancellation);
                if (remark is { DoneAt: null })
                {
                    remark.DoneAt = write.Now;
                    write.Audit(
                        new AuditNote(
                            "minutes.remark-settled",
                            meeting.Subject,
                            $"Bemærkningen fra {remark.ByName} til referatet af {meeting.DateWords} blev behandlet.",
                            meeting.AreaKey
                        )
                    );
                }

                return remark is not null;
            },
            cancellation
        );
        var page = $"{found.Meeting.Address}/skriv-referat";
        return settled.IsOk ? new SeeOther($"{page}#bemaerkninger") : new FormRefusal(page, "frist", settled.Fault);
    }
}
