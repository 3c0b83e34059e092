using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Support;

namespace Rammevaerk.Rates.Features.Support;

/// <summary>Asks the secretariat of an area about a screen. A form sent twice asks once.</summary>
public sealed class AskSupport(WriteDesk desk)
{
    private static readonly string ProductVersion =
        typeof(AskSupport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
        ?? "";

    public Task<Result<SupportTicket>> RunAsync(AskedQuestion asked, CancellationToken cancellation) =>
        desk.RunAsync<SupportTicket>(
            async write =>
            {
                var asker = write.Visitor.AccountId!.Value;
                await write.Db.HoldAsync($"support/{asker}", cancellation);
                var twice = await write
                    .Db.Set<SupportTicket>()
                    .AsNoTracking()
                    .Where(one => one.AskedBy == asker && one.Title == asked.Title && one.Page == asked.Page)
                    .Where(one => one.State == TicketState.Open && one.Area == asked.Area.Value)
                    .Where(one =>
                        write.Db.Set<TicketMessage>().Any(said => said.TicketId == one.Id && said.Text == asked.Text)
                    )
                    .FirstOrDefaultAsync(cancellation);
                if (twice is not null)
                {
                    return twice;
                }

                var ticket = TicketOf(asked, write);
                write.Db.Add(ticket);
                write.Db.Add(SupportRows.MessageOf(ticket, asked.Text, isAnswer: false, write));
                await SupportNews.TellSecretariatAsync(write, ticket, asked.Text, cancellation);
                write.Audit(
                    new AuditNote(
                        "support.asked",
                        ticket.Reference,
                        $"Sekretariatet blev spurgt: »{ticket.Title}«.",
                        ticket.AreaKey,
                        ticket.Party,
                        After: new { ticket.Page, ticket.PageTitle }
                    )
                );
                return ticket;
            },
            cancellation
        );

    private static SupportTicket TicketOf(AskedQuestion asked, Write write) =>
        new()
        {
            Area = asked.Area.Value,
            Party = write.Visitor.Assignments.All(one => one.Party == write.Visitor.Party) ? write.Visitor.Party : null,
            AskedBy = write.Visitor.AccountId!.Value,
            AskedByName = write.Visitor.Name,
            Title = asked.Title,
            Page = asked.Page,
            PageTitle = asked.PageTitle,
            Roles = string.Join(
                ", ",
                write.Visitor.Assignments.Select(one => RoleWords.Of(one.Role)).Distinct(StringComparer.Ordinal)
            ),
            ProductVersion = ProductVersion,
            AskedAt = write.Now,
            ChangedAt = write.Now,
        };
}
