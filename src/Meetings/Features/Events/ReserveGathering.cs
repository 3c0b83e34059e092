using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Planning;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Calendars;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Meetings.Features.Events;

/// <summary>Asks the members of the event's mailing body to keep the day free: its purpose and who is invited.</summary>
public sealed class ReserveGathering(WriteDesk desk, SiteAddress site)
{
    public const string Form = "reserver";

    public static async Task<IResult> HandleAsync(
        string omraade,
        Guid id,
        HttpContext context,
        IFormCollection form,
        ReserveGathering use,
        RammevaerkDb db,
        CancellationToken cancellation
    )
    {
        if (await SaveGathering.FindAsync(db, omraade, id, cancellation) is not { } gathering)
        {
            return Results.NotFound();
        }

        var done = await use.RunAsync(gathering, cancellation);
        if (!done.IsOk)
        {
            return new FormRefusal(gathering.Address, Form, done.Fault);
        }

        Notice.Set(context, $"{Danish.Number(done.Value)} er bedt om at reservere dagen.");
        return new SeeOther(gathering.Address);
    }

    /// <summary>Writes to the members; the number written to. RV-955 for nobody, RV-957 when it is cancelled.</summary>
    public Task<Result<int>> RunAsync(Gathering gathering, CancellationToken cancellation) =>
        desk.RunAsync<int>(
            async write =>
            {
                if (gathering.IsCancelled)
                {
                    return EventFaults.IsCancelled();
                }

                var members = gathering.MailBodyId is { } body
                    ? await BodyMembers.OfAsync(write.Db, body, DanishClock.Date(write.Now), cancellation)
                    : [];
                var reached = members.Where(member => member.Person.Mail.Length > 0).ToList();
                if (reached.Count == 0)
                {
                    return EventFaults.NobodyToWrite();
                }

                foreach (var member in reached)
                {
                    await write.SendAsync(Mail(gathering, member), cancellation);
                }

                write.Audit(
                    GatheringDesk.Note(
                        gathering,
                        "gathering.save-the-date",
                        $"{Danish.Number(reached.Count)} blev bedt om at reservere {gathering.DateText} til {gathering.Title}."
                    )
                );
                return reached.Count;
            },
            cancellation
        );

    /// <summary>The event as calendars show it.</summary>
    public static CalendarEntry EntryOf(Gathering gathering, SiteAddress site) =>
        new(
            $"{gathering.Id}@rammevaerk",
            gathering.From == gathering.To ? gathering.Title : $"{gathering.Title} ({gathering.DateText})",
            gathering.From,
            gathering.To,
            gathering.ChangedAt
        )
        {
            StartsAt = gathering.From == gathering.To ? gathering.StartsAt : null,
            EndsAt = gathering.From == gathering.To ? gathering.EndsAt : null,
            Sequence = gathering.Sequence,
            Place = gathering.Place,
            Description = gathering.Purpose,
            Address = site.Of(gathering.Address),
            IsCancelled = gathering.IsCancelled,
            IsBusy = gathering.From == gathering.To,
        };

    private MailDraft Mail(Gathering gathering, BodyMember member) =>
        new(
            $"gathering/{gathering.Id:N}/save-the-date/{gathering.Sequence.ToString(Danish.Invariant)}/{member.Person.Id:N}",
            member.Person.Mail,
            member.Person.Name,
            $"Reservér dagen: {gathering.Title} {gathering.DateText}",
            $"""
            Kære {member.Person.Name}

            Reservér {gathering.WhenWords} til {gathering.Title}.

            Formål: {gathering.Purpose}
            Deltagerkreds: {gathering.Invitees.Replace("\n", ", ", StringComparison.Ordinal)}

            {site.Of(gathering.Address)}

            Venlig hilsen
            Sekretariatet
            """
        )
        {
            Calendar = new MailCalendar(
                CalendarWriter.NameOf(CalendarMethod.None),
                CalendarWriter.Write("", [EntryOf(gathering, site)])
            ),
        };
}
