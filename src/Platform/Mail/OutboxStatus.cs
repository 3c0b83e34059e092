using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Operation;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Mail;

/// <summary>How the outbox stands: mails that wait to be sent the first time or again, and those that were given up.</summary>
public sealed class OutboxStatus(RammevaerkDb db, TimeProvider time) : IQueueStatus
{
    public string Name => "Mails";

    public async Task<QueueState> StateAsync(CancellationToken cancellation)
    {
        var now = WriteDesk.Now(time);
        var unsent = db.Set<OutboxMail>().AsNoTracking().Where(mail => mail.SentAt == null);
        var waiting = unsent.Where(mail => mail.Attempts < OutboxSender.MostAttempts);
        // One that was never refused and is due later has been claimed by a sender.
        var claimed = waiting.Where(mail => mail.Attempts > 0 && mail.LastError == null && mail.DueAt > now);
        var running = await claimed.CountAsync(cancellation);
        return new(
            await waiting.CountAsync(cancellation) - running,
            running,
            await unsent.CountAsync(
                mail => mail.Attempts >= OutboxSender.MostAttempts || mail.LastError != null,
                cancellation
            ),
            await waiting.MinAsync(mail => (DateTime?)mail.CreatedAt, cancellation),
            null
        );
    }
}
