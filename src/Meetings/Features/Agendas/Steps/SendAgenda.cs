using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Documents;
using Rammevaerk.Meetings.Features.Holding;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Meetings.Features.Agendas.Steps;

/// <summary>
/// Sends the agenda: keeps it as an edition, mails the members, and lays it open when the body is public. Sent again after
/// changes it is a new edition with a reason. RV-908 without items.
/// </summary>
public sealed class SendAgenda(ItemDesk desk, DocumentEditions editions, AttendanceList list, DocumentMail mail)
{
    public Task<Result<DocumentEdition>> RunAsync(FoundMeeting found, string reason, CancellationToken cancellation) =>
        desk.OnMeetingAsync<DocumentEdition>(
            found.Meeting.Id,
            async (write, meeting) =>
            {
                if (meeting.State > MeetingState.AgendaSent)
                {
                    return MeetingFaults.WrongStep(MeetingWords.Of(meeting.State));
                }

                if (
                    !await write
                        .Db.Set<AgendaItem>()
                        .AnyAsync(
                            item => item.MeetingId == meeting.Id && item.State == ItemState.OnAgenda,
                            cancellation
                        )
                )
                {
                    return MeetingFaults.NothingOnAgenda();
                }

                meeting.State = MeetingState.AgendaSent;
                meeting.AgendaSentAt = write.Now;
                if (found.Settings.IsPublic)
                {
                    meeting.AgendaPublishedAt = write.Now;
                }

                var invited = await list.FillAsync(write, meeting, cancellation);
                var kept = await editions.AddAsync(
                    write,
                    found with
                    {
                        Meeting = meeting,
                    },
                    EditionKind.Agenda,
                    reason,
                    cancellation
                );
                var edition = kept.Edition;
                await mail.SendAgendaAsync(write, found with { Meeting = meeting }, kept, cancellation);
                write.Notify(
                    invited.Select(one => one.AccountId).OfType<Guid>(),
                    edition.Number == 1
                        ? $"Dagsordenen til {found.Body.Name} {meeting.DateWords} er sendt."
                        : $"Dagsordenen til {found.Body.Name} {meeting.DateWords} er sendt i udgave {edition.Number}.",
                    meeting.Address
                );
                write.Audit(
                    new AuditNote(
                        "agenda.sent",
                        meeting.Subject,
                        $"Dagsordenen {meeting.DateWords} blev sendt som udgave {edition.Number}.",
                        meeting.AreaKey,
                        After: new { edition.Number, edition.Digest },
                        Why: reason.Length > 0 ? reason : null
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
        SendAgenda send
    )
    {
        var cancellation = context.RequestAborted;
        if (await reading.FindAsync(omraade, organ, moede, cancellation) is not { } found)
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var page = $"{found.Meeting.Address}/rediger";
        if (form.Version() != found.Meeting.Version)
        {
            // Pressed twice, or somebody else sent it meanwhile: the page tells how it stands.
            return new SeeOther(page);
        }

        var sent = await send.RunAsync(found, form.Word(Reason.Field), cancellation);
        if (sent.Fault is { } fault)
        {
            return new FormRefusal(page, "send", fault);
        }

        Notice.Set(
            context,
            $"Dagsordenen er sendt som udgave {sent.Value.Number}. Den er bevaret, som den er nu, ved siden af det, der bliver holdt."
        );
        return new SeeOther(found.Meeting.Address);
    }
}
