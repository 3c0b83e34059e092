using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
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
        var editors = await write.PeopleWithAsync(ticket.AreaKey, null, [Role.SecretariatEditor], cancellation);
        var people = editors.FindAll(one => one.Id != ticket.AskedBy);
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

    private static Task TellAsync(
        Write write,
        SupportTicket ticket,
        List<Account> people,
        string subject,
        string body,
        CancellationToken cancellation
    ) =>
        write.TellAsync(
            people,
            new PeopleNews(
                string.Create(Danish.Invariant, $"support/{ticket.Id:N}/{write.Now:yyyyMMddHHmmssfff}"),
                subject,
                body,
                ticket.Address
            ),
            cancellation
        );
}
