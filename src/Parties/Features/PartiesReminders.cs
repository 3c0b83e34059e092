using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Duties;
using Rammevaerk.Parties.Features.Mandates;
using Rammevaerk.Parties.Features.Seats;
using Rammevaerk.Parties.Rules;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Jobs;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Parties.Features;

/// <summary>
/// Tells the secretariat, every morning, of terms that end soon and of yearly reports that are due, and tells
/// representatives and the secretariat of mandates that end soon and of reports under them. Run twice it sends nothing twice.
/// </summary>
public sealed class PartiesReminders(
    RammevaerkDb db,
    WriteDesk desk,
    PartyRegister parties,
    AppointmentReading appointments,
    MandateReading mandates,
    DutyDesk duties,
    SiteAddress site,
    TimeProvider time
) : IJobWork
{
    public string Name => "appointment-reminders";

    public string Title => "Mind om udpegninger, der udløber, og om afrapporteringer";

    public string Schedule => "0 40 7 * * ?";

    public async Task RunAsync(CancellationToken cancellation)
    {
        var today = DanishClock.Today(time);
        foreach (var area in parties.AllAreas.Where(area => area.Validity.Contains(today)))
        {
            var due = await DueAsync(area.Key, today, cancellation);
            if (due.Count > 0)
            {
                await TellAsync(area.Key, due, today, cancellation);
            }
        }
    }

    private async Task<IReadOnlyList<Reminder>> DueAsync(AreaKey area, DateOnly today, CancellationToken cancellation)
    {
        var due = new List<Reminder>();
        due.AddRange(
            (await appointments.ExpiringAsync(area, cancellation)).Select(term => new Reminder(
                string.Create(CultureInfo.InvariantCulture, $"term/{term.Body.Id}/{term.LastDay:yyyyMMdd}"),
                term.Title,
                $"Udpegningen af {string.Join(", ", term.People)} i {term.Body.Name} udløber {Danish.Date(term.LastDay)}.",
                term.Body.Address,
                null
            ))
        );
        due.AddRange(
            (await duties.OfAreaAsync(area, cancellation))
                .Where(view => view.IsDue)
                .Select(view => new Reminder(
                    string.Create(CultureInfo.InvariantCulture, $"duty/{view.Duty.Id}/{view.Due:yyyy}"),
                    $"Årlig afrapportering fra {view.Body}",
                    $"{view.Duty.What} skal rapporteres til {view.To} i {DutyMonths.Of(view.Duty.Month)}.",
                    view.Duty.Address,
                    null
                ))
        );
        due.AddRange(
            (await mandates.ExpiringAsync(area, cancellation)).Select(view => new Reminder(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"mandate-end/{view.Mandate.Id}/{view.Mandate.ValidTo:yyyyMMdd}"
                ),
                $"Mandatet i {view.Mandate.Forum} udløber {Danish.Date(view.Mandate.ValidTo!.Value)}",
                $"{Danish.Genitive(view.Person.Name)} mandat fra {view.Body.Name} udløber {Danish.Date(view.Mandate.ValidTo.Value)}. Giv det igen, eller lad det ophøre.",
                view.Mandate.Address,
                view.Person
            ))
        );
        due.AddRange(
            (await mandates.ActiveAsync(area, today, cancellation))
                .Where(view => MandateReportRule.IsDue(view.Mandate, today))
                .Select(view => new Reminder(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"mandate/{view.Mandate.Id}/{view.Mandate.NextReportDay:yyyyMMdd}"
                    ),
                    $"Tilbagemelding fra {view.Mandate.Forum}",
                    $"{view.Person.Name} skal melde tilbage {view.Mandate.NextReport}. Mandatet: {view.Mandate.Text}",
                    view.Mandate.Address,
                    view.Person
                ))
        );
        return due;
    }

    private async Task TellAsync(
        AreaKey area,
        IReadOnlyList<Reminder> due,
        DateOnly today,
        CancellationToken cancellation
    )
    {
        var secretariat = await SecretariatAsync(area, today, cancellation);
        var drafts = due.SelectMany(one => one.To(secretariat), Draft).ToList();
        var keys = drafts.ConvertAll(draft => draft.Mail.Key);
        var sent = await db.Set<OutboxMail>()
            .Where(mail => keys.Contains(mail.Key))
            .Select(mail => mail.Key)
            .ToListAsync(cancellation);
        var fresh = drafts.Where(draft => !sent.Contains(draft.Mail.Key)).ToList();
        if (fresh.Count == 0)
        {
            return;
        }

        var stored = await desk.RunAsync<int>(
            async write =>
            {
                foreach (var (reminder, person, mail) in fresh)
                {
                    await write.SendAsync(mail, cancellation);
                    if (person.AccountId is { } account)
                    {
                        write.Notify([account], reminder.Subject + ".", reminder.Address);
                    }
                }

                write.Audit(
                    new AuditNote(
                        "appointments.reminded",
                        new SubjectReference("area", area.Value),
                        $"Områdets regel mindede om: {string.Join("; ", fresh.Select(one => one.Reminder.Subject).Distinct())}.",
                        area,
                        After: new { Mails = fresh.Count }
                    )
                );
                return fresh.Count;
            },
            cancellation
        );
        if (!stored.IsOk)
        {
            throw new InvalidOperationException(stored.Fault.ToString());
        }
    }

    private (Reminder Reminder, Receiver Person, MailDraft Mail) Draft(Reminder reminder, Receiver person) =>
        (
            reminder,
            person,
            new MailDraft(
                $"parties/{reminder.Key}/{person.Mail}",
                person.Mail,
                person.Name,
                reminder.Subject,
                $"Kære {person.Name}\n\n{reminder.Text}\n\n{site.Of(reminder.Address)}\n"
            )
        );

    private Task<List<Receiver>> SecretariatAsync(AreaKey area, DateOnly today, CancellationToken cancellation) =>
        db.Set<RoleAssignment>()
            .AsNoTracking()
            .Where(role => role.Area == area.Value && role.Role == Role.SecretariatEditor)
            .InForce(today)
            .Join(
                db.Users.Where(user => user.Email != null),
                role => role.AccountId,
                user => user.Id,
                (role, user) => new Receiver(user.Id, user.Name, user.Email!)
            )
            .Distinct()
            .ToListAsync(cancellation);

    private sealed record Receiver(Guid? AccountId, string Name, string Mail);

    /// <param name="Key">What it is about; told once to each.</param>
    /// <param name="Subject">The mail's subject.</param>
    /// <param name="Text">What to do.</param>
    /// <param name="Address">Where.</param>
    /// <param name="Person">Somebody besides the secretariat to tell; null for nobody.</param>
    private sealed record Reminder(string Key, string Subject, string Text, string Address, Person? Person)
    {
        public IEnumerable<Receiver> To(IEnumerable<Receiver> secretariat) =>
            Person is { Mail.Length: > 0 } person
                ? secretariat.Append(new(person.AccountId, person.Name, person.Mail)).DistinctBy(one => one.Mail)
                : secretariat;
    }
}
