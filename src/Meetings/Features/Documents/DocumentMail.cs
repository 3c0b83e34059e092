using System.Text;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Meetings.Rules;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.Documents;

/// <summary>
/// Mails agendas and minutes to those who take part: what there is to read, with addresses. Mails leave the site, so nothing
/// of a closed item or an internal note is in them; the video address is.
/// </summary>
public sealed class DocumentMail(SiteAddress site)
{
    /// <summary>The agenda has been sent; a new edition is a new mail. Gives how many were written to.</summary>
    public Task<int> SendAgendaAsync(
        Write write,
        FoundMeeting found,
        KeptEdition kept,
        CancellationToken cancellation
    ) =>
        SendAsync(
            write,
            found,
            kept,
            kept.Edition.Number == 1
                ? $"Dagsorden: {kept.Document.Body} {found.Meeting.DateWords}"
                : $"Ny udgave af dagsordenen: {kept.Document.Body} {found.Meeting.DateWords}",
            AgendaText(kept, site),
            cancellation
        );

    /// <summary>The minutes are out for remarks. Gives how many were written to.</summary>
    public Task<int> SendMinutesAsync(
        Write write,
        FoundMeeting found,
        KeptEdition kept,
        CancellationToken cancellation
    ) =>
        SendAsync(
            write,
            found,
            kept,
            $"Referat til bemærkninger: {kept.Document.Body} {found.Meeting.DateWords}",
            MinutesText(kept, found.Meeting.MinutesDeadline, site),
            cancellation
        );

    /// <summary>The text of the mail with an agenda.</summary>
    public static string AgendaText(KeptEdition kept, SiteAddress site)
    {
        var document = Leaving(kept.Document);
        var text = Begin(document);
        if (kept.Edition.Reason.Length > 0)
        {
            text.Append("Ændret siden sidst: ").Append(kept.Edition.Reason).Append("\n\n");
        }

        text.Append("Dagsorden\n");
        AddContents(text, document);
        text.Append("\nLæs dagsordenen med bilag:\n").Append(site.Of(document.Address)).Append('\n');
        text.Append("Som Word: ").Append(site.Of($"{document.Address}/dagsorden.docx")).Append('\n');
        text.Append("Alt i én pakke til at læse uden net: ")
            .Append(site.Of($"{document.Address}/pakke.zip"))
            .Append('\n');
        return End(text, document);
    }

    /// <summary>The text of the mail with minutes.</summary>
    public static string MinutesText(KeptEdition kept, DateOnly? deadline, SiteAddress site)
    {
        var document = Leaving(kept.Document);
        var text = Begin(document);
        text.Append(
            deadline is { } day
                ? $"Referatet er klar. Skriv jeres bemærkninger senest {Danish.Date(day)}.\n\n"
                : "Referatet er klar til bemærkninger.\n\n"
        );
        text.Append("Punkter\n");
        AddContents(text, document);
        text.Append("\nLæs referatet og skriv bemærkninger:\n").Append(site.Of(document.Address)).Append('\n');
        text.Append("Som Word: ").Append(site.Of($"{document.Address}/referat.docx")).Append('\n');
        return End(text, document);
    }

    private static MeetingDocument Leaving(MeetingDocument whole) =>
        Clearance.Public.Of(whole) with
        {
            JoinLink = whole.JoinLink,
        };

    private static StringBuilder Begin(MeetingDocument document)
    {
        var text = new StringBuilder().Append(document.Body).Append('\n');
        foreach (var fact in document.Facts)
        {
            text.Append(fact.Label).Append(": ").Append(fact.Text).Append('\n');
        }

        if (document is { Kind: DocumentKind.Agenda, JoinLink.Length: > 0 })
        {
            text.Append("Video: ").Append(document.JoinLink).Append('\n');
        }

        return text.Append('\n');
    }

    private static void AddContents(StringBuilder text, MeetingDocument document)
    {
        foreach (var section in document.Sections)
        {
            if (section.Title.Length > 0)
            {
                text.Append(DocumentOutline.TitleOf(section)).Append('\n');
            }

            foreach (var item in section.Items)
            {
                text.Append(section.Title.Length > 0 ? "  " : "").Append(DocumentOutline.TitleOf(document, item));
                if (item.Minutes is { Outcome.Length: > 0 } minutes)
                {
                    text.Append(" (").Append(minutes.Outcome).Append(')');
                }

                text.Append('\n');
            }
        }
    }

    private static string End(StringBuilder text, MeetingDocument document)
    {
        if (document.Next is { } next)
        {
            text.Append("\nNæste møde: ").Append(next).Append('\n');
        }

        return text.Append('\n').AppendJoin('\n', document.Contact).ToString().TrimEnd() + "\n";
    }

    private static async Task<int> SendAsync(
        Write write,
        FoundMeeting found,
        KeptEdition kept,
        string subject,
        string body,
        CancellationToken cancellation
    )
    {
        var receivers = await ReceiversAsync(write, found, cancellation);
        foreach (var (mail, name) in receivers)
        {
            await write.SendAsync(
                new MailDraft($"document/{kept.Edition.Id:N}/{mail}", mail, name, subject, body),
                cancellation
            );
        }

        return receivers.Count;
    }

    /// <summary>Those invited and those who sit in the body now, each address once.</summary>
    private static async Task<List<(string Mail, string Name)>> ReceiversAsync(
        Write write,
        FoundMeeting found,
        CancellationToken cancellation
    )
    {
        var db = write.Db;
        var today = DanishClock.Date(write.Now);
        var invited = await db.Set<Attendance>()
            .AsNoTracking()
            .Where(one => one.MeetingId == found.Meeting.Id)
            .Select(one => new { one.PersonId, one.AccountId })
            .ToListAsync(cancellation);
        var seated = await db.Set<Membership>()
            .AsNoTracking()
            .Where(one =>
                one.BodyId == found.Body.Id && one.ValidFrom <= today && (one.ValidTo == null || one.ValidTo >= today)
            )
            .Select(one => one.PersonId)
            .ToListAsync(cancellation);
        var people = invited.Select(one => one.PersonId).OfType<Guid>().Concat(seated).Distinct().ToList();
        var accounts = invited.Select(one => one.AccountId).OfType<Guid>().Distinct().ToList();
        var byPerson = await db.Set<Person>()
            .AsNoTracking()
            .Where(person => people.Contains(person.Id) && person.Mail != "")
            .Select(person => new { person.Mail, person.Name })
            .ToListAsync(cancellation);
        var byAccount = await db.Set<Account>()
            .AsNoTracking()
            .Where(account => accounts.Contains(account.Id) && account.Email != null)
            .Select(account => new { Mail = account.Email!, account.Name })
            .ToListAsync(cancellation);
        return
        [
            .. byPerson
                .Concat(byAccount)
                .DistinctBy(one => one.Mail.ToLower(Danish.Invariant))
                .Select(one => (one.Mail, one.Name)),
        ];
    }
}
