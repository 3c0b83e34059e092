using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Support;

namespace Rammevaerk.Rates.Features.Support;

/// <summary>Tells the secretariat that somebody asks, and whoever asked that there is an answer.</summary>
internal static class SupportNews
{
    public static async Task TellSecretariatAsync(
        Write write,
        SupportTicket ticket,
        string text,
        CancellationToken cancellation
    )
    {
        var country = AreaKey.Country.Value;
        var editors = write
            .Db.Set<RoleAssignment>()
            .Where(role => role.Role == Role.SecretariatEditor && (role.Area == ticket.Area || role.Area == country))
            .InForce(DanishClock.Date(write.Now));
        var people = await write
            .Db.Users.AsNoTracking()
            .Where(account => account.Id != ticket.AskedBy && editors.Any(role => role.AccountId == account.Id))
            .OrderBy(account => account.Name)
            .ToListAsync(cancellation);
        await TellAsync(
            write,
            ticket,
            people,
            $"Spørgsmål: {ticket.Title}",
            $"{write.Visitor.Name} spørger om »{ticket.PageTitle}«: {ticket.Title}\n\n{text}",
            cancellation
        );
    }

    public static async Task TellAskerAsync(
        Write write,
        SupportTicket ticket,
        string text,
        CancellationToken cancellation
    )
    {
        var asker = await write
            .Db.Users.AsNoTracking()
            .Where(account => account.Id == ticket.AskedBy)
            .ToListAsync(cancellation);
        await TellAsync(
            write,
            ticket,
            asker,
            $"Svar: {ticket.Title}",
            $"{write.Visitor.Name} har svaret på dit spørgsmål »{ticket.Title}«:\n\n{text}",
            cancellation
        );
    }

    private static async Task TellAsync(
        Write write,
        SupportTicket ticket,
        List<Account> people,
        string subject,
        string body,
        CancellationToken cancellation
    )
    {
        write.Notify(people.Select(one => one.Id), subject, ticket.Address);
        var told = string.Create(Danish.Invariant, $"support/{ticket.Id:N}/{write.Now:yyyyMMddHHmmssfff}");
        foreach (var one in people.Where(one => one.Email is { Length: > 0 }))
        {
            await write.SendAsync(
                new MailDraft(
                    $"{told}/{one.Id:N}",
                    one.Email!,
                    one.Name,
                    subject,
                    $"Kære {one.Name}\n\n{body}\n\nSvar i Rammeværk: {ticket.Address}\n"
                ),
                cancellation
            );
        }
    }
}
