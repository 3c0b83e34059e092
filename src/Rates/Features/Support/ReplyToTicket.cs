using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Support;

namespace Rammevaerk.Rates.Features.Support;

/// <summary>
/// Adds a message: an answer by those who answer in the area, else a further question. Either opens what was closed. A
/// message sent twice stands once.
/// </summary>
public sealed class ReplyToTicket(WriteDesk desk)
{
    /// <summary>The question now; null when the visitor sees none with the id. RV-701 when somebody wrote meanwhile.</summary>
    public Task<Result<SupportTicket?>> RunAsync(Guid id, int version, string text, CancellationToken cancellation) =>
        desk.RunAsync<SupportTicket?>(
            async write =>
            {
                if (await write.FindTicketAsync(id, cancellation) is not { } ticket)
                {
                    return Result.Ok<SupportTicket?>(null);
                }

                var newest = await write
                    .Db.Set<TicketMessage>()
                    .Where(one => one.TicketId == id)
                    .OrderByDescending(one => one.WrittenAt)
                    .FirstAsync(cancellation);
                if (newest.WrittenBy == write.Visitor.AccountId && newest.Text == text)
                {
                    return ticket;
                }

                if (ticket.Version != version)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                var isAnswer =
                    SupportReaders.Answers(write.Visitor, ticket) && ticket.AskedBy != write.Visitor.AccountId;
                write.Db.Add(SupportRows.MessageOf(ticket, text, isAnswer, write));
                (ticket.State, ticket.ChangedAt) = (isAnswer ? TicketState.Answered : TicketState.Open, write.Now);
                await (
                    isAnswer
                        ? SupportNews.TellAskerAsync(write, ticket, text, cancellation)
                        : SupportNews.TellSecretariatAsync(write, ticket, text, cancellation)
                );
                write.Audit(
                    new AuditNote(
                        isAnswer ? "support.answered" : "support.asked-again",
                        ticket.Reference,
                        isAnswer
                            ? $"Spørgsmålet »{ticket.Title}« blev besvaret."
                            : $"Der blev skrevet mere om »{ticket.Title}«.",
                        ticket.AreaKey,
                        ticket.Party
                    )
                );
                return ticket;
            },
            cancellation
        );
}

/// <summary>Closes a question; whoever asked may do it, and whoever answers.</summary>
public sealed class CloseTicket(WriteDesk desk)
{
    /// <summary>The question now; null when the visitor sees none with the id. RV-701 when somebody wrote meanwhile.</summary>
    public Task<Result<SupportTicket?>> RunAsync(Guid id, int version, CancellationToken cancellation) =>
        desk.RunAsync<SupportTicket?>(
            async write =>
            {
                if (await write.FindTicketAsync(id, cancellation) is not { } ticket)
                {
                    return Result.Ok<SupportTicket?>(null);
                }

                if (ticket.State == TicketState.Closed)
                {
                    return ticket;
                }

                if (ticket.Version != version)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                (ticket.State, ticket.ChangedAt) = (TicketState.Closed, write.Now);
                write.Audit(
                    new AuditNote(
                        "support.closed",
                        ticket.Reference,
                        $"Spørgsmålet »{ticket.Title}« er afsluttet.",
                        ticket.AreaKey,
                        ticket.Party
                    )
                );
                return ticket;
            },
            cancellation
        );
}

/// <summary>The rows of a question, found and made in a write.</summary>
internal static class SupportRows
{
    /// <summary>The question, when the visitor may see it.</summary>
    public static async Task<SupportTicket?> FindTicketAsync(
        this Write write,
        Guid id,
        CancellationToken cancellation
    ) =>
        await write.Db.Set<SupportTicket>().FirstOrDefaultAsync(one => one.Id == id, cancellation) is { } ticket
        && SupportReaders.Sees(write.Visitor, ticket)
            ? ticket
            : null;

    public static TicketMessage MessageOf(SupportTicket ticket, string text, bool isAnswer, Write write) =>
        new()
        {
            TicketId = ticket.Id,
            WrittenAt = write.Now,
            WrittenBy = write.Visitor.AccountId!.Value,
            WrittenByName = write.Visitor.Name,
            IsAnswer = isAnswer,
            Text = text,
        };
}
