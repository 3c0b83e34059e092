using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Agendas;
using Rammevaerk.Meetings.Features.Documents;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Meetings.Features.Holding;

/// <summary>Sends the minutes to the members for remarks until a day; kept as an edition. RV-921 when nothing is minuted.</summary>
public sealed class SendMinutes(ItemDesk desk, DocumentEditions editions, DocumentMail mail)
{
    public Task<Result<DocumentEdition>> RunAsync(
        FoundMeeting found,
        DateOnly deadline,
        CancellationToken cancellation
    ) =>
        desk.OnMeetingAsync<DocumentEdition>(
            found.Meeting.Id,
            async (write, meeting) =>
            {
                if (meeting.State is not (MeetingState.Held or MeetingState.MinutesSent))
                {
                    return MeetingFaults.WrongStep(MeetingWords.Of(meeting.State));
                }

                var items = write.Db.Set<AgendaItem>().Where(item => item.MeetingId == meeting.Id);
                if (
                    !await write
                        .Db.Set<ItemMinutes>()
                        .AnyAsync(one => items.Any(item => item.Id == one.ItemId), cancellation)
                )
                {
                    return MeetingFaults.MinutesNotReady();
                }

                (meeting.State, meeting.MinutesSentAt) = (MeetingState.MinutesSent, write.Now);
                meeting.MinutesDeadline = deadline;
                var kept = await editions.AddAsync(
                    write,
                    found with
                    {
                        Meeting = meeting,
                    },
                    EditionKind.MinutesDraft,
                    "",
                    cancellation
                );
                var edition = kept.Edition;
                await mail.SendMinutesAsync(write, found with { Meeting = meeting }, kept, cancellation);
                var members = await write
                    .Db.Set<Attendance>()
                    .Where(one => one.MeetingId == meeting.Id && one.AccountId != null)
                    .Select(one => one.AccountId!.Value)
                    .ToListAsync(cancellation);
                write.Notify(
                    members,
                    $"Referatet af mødet {meeting.DateWords} er klar. Bemærkninger senest {Danish.Date(deadline)}.",
                    $"{meeting.Address}/referat"
                );
                write.Audit(
                    new AuditNote(
                        "minutes.sent",
                        meeting.Subject,
                        $"Referatet af {meeting.DateWords} blev sendt til bemærkninger som udgave {edition.Number}.",
                        meeting.AreaKey,
                        After: new
                        {
                            edition.Number,
                            edition.Digest,
                            Deadline = deadline,
                        }
                    )
                );
                return edition;
            },
            cancellation
        );

    internal static async Task<IResult> HandleAsync(
        string omraade,
        string organ,
        string moede,
        HttpContext context,
        MeetingReading reading,
        SendMinutes send,
        TimeProvider time
    )
    {
        var cancellation = context.RequestAborted;
        if (await reading.FindAsync(omraade, organ, moede, cancellation) is not { } found)
        {
            return Results.NotFound();
        }

        var text = (await context.Request.ReadFormAsync(cancellation)).Word("frist");
        var page = $"{found.Meeting.Address}/skriv-referat";
        if (FormWords.Day(text) is not { } deadline)
        {
            return new FormRefusal(page, "frist", MeetingFaults.DayWrong(text));
        }

        if (deadline < DanishClock.Today(time))
        {
            return new FormRefusal(page, "frist", MinutesFaults.DeadlineInThePast(deadline));
        }

        var sent = await send.RunAsync(found, deadline, cancellation);
        if (sent.Fault is { } fault)
        {
            return new FormRefusal(page, "frist", fault);
        }

        Notice.Set(context, $"Referatet er sendt til bemærkninger senest {Danish.Date(deadline)}.");
        return new SeeOther($"{found.Meeting.Address}/referat");
    }
}
