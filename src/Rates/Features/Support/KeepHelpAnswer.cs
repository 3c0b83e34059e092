using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Support;

namespace Rammevaerk.Rates.Features.Support;

/// <summary>Makes a help text of a question, or changes the one made of it before: a question has one.</summary>
public sealed class KeepHelpAnswer(WriteDesk desk)
{
    /// <summary>The help text; null when the area has no such question. RV-701 when somebody changed it meanwhile.</summary>
    /// <param name="area">The area.</param>
    /// <param name="ticketId">The question.</param>
    /// <param name="version">The help text's version as seen; 0 when there was none.</param>
    /// <param name="wanted">Question and answer as everybody will read them.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<Result<HelpAnswer?>> RunAsync(
        AreaKey area,
        Guid ticketId,
        int version,
        WantedAnswer wanted,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<HelpAnswer?>(
            async write =>
            {
                var ticket = await write
                    .Db.Set<SupportTicket>()
                    .AsNoTracking()
                    .FirstOrDefaultAsync(one => one.Id == ticketId && one.Area == area.Value, cancellation);
                if (ticket is null)
                {
                    return Result.Ok<HelpAnswer?>(null);
                }

                var answer = await write
                    .Db.Set<HelpAnswer>()
                    .FirstOrDefaultAsync(one => one.TicketId == ticketId, cancellation);
                if (IsSame(answer, wanted))
                {
                    return answer;
                }

                if ((answer?.Version ?? 0) != version)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                var before = answer is null ? null : new { answer.Question, answer.Answer };
                answer ??= write.Db.Add(Begun(ticket)).Entity;
                (answer.Question, answer.Answer) = (wanted.Question, wanted.Answer);
                (answer.WrittenAt, answer.WithdrawnAt) = (write.Now, null);
                write.Audit(
                    new AuditNote(
                        "help-answer.kept",
                        answer.Reference,
                        $"Svaret på »{answer.Question}« vises som hjælp.",
                        answer.AreaKey,
                        Before: before,
                        After: new
                        {
                            answer.Question,
                            answer.Answer,
                            answer.PageKind,
                        }
                    )
                );
                return answer;
            },
            cancellation
        );

    private static bool IsSame(HelpAnswer? answer, WantedAnswer wanted) =>
        answer is { WithdrawnAt: null } && answer.Question == wanted.Question && answer.Answer == wanted.Answer;

    private static HelpAnswer Begun(SupportTicket ticket) =>
        new()
        {
            Area = ticket.Area,
            PageKind = PageKind.Of(ticket.Page, PartyRegister.Areas.Select(one => one.Key)),
            PageTitle = ticket.PageTitle,
            TicketId = ticket.Id,
        };
}

/// <summary>Takes a help text away; the question it was made from stays.</summary>
public sealed class WithdrawHelpAnswer(WriteDesk desk)
{
    /// <summary>The help text; null when the area has none with the id. RV-701 when somebody changed it meanwhile.</summary>
    public Task<Result<HelpAnswer?>> RunAsync(
        AreaKey area,
        Guid id,
        int version,
        string reason,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<HelpAnswer?>(
            async write =>
            {
                var answer = await write
                    .Db.Set<HelpAnswer>()
                    .FirstOrDefaultAsync(one => one.Id == id && one.Area == area.Value, cancellation);
                if (answer is null or { WithdrawnAt: not null })
                {
                    return answer;
                }

                if (answer.Version != version)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                answer.WithdrawnAt = write.Now;
                write.Audit(
                    new AuditNote(
                        "help-answer.withdrawn",
                        answer.Reference,
                        $"Hjælpeteksten »{answer.Question}« vises ikke mere.",
                        answer.AreaKey,
                        Why: reason
                    )
                );
                return answer;
            },
            cancellation
        );
}
