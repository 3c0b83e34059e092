using System.Net.Mail;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Operation;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Mail;

/// <summary>
/// Sends what waits in the outbox. A mail is claimed before it is sent, by moving the time it is due, so that two copies
/// never send the same one, and one whose sender died is tried again.
/// </summary>
public sealed class OutboxSender(RammevaerkDb db, TimeProvider time)
{
    /// <summary>How often a mail is tried before it is given up, which is after about two days.</summary>
    public const int MostAttempts = 10;

    private const int LongestError = 1000;

    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(12);

    /// <summary>Sends until nothing is due.</summary>
    /// <returns>How many were sent.</returns>
    public async Task<int> SendDueAsync(IMailTransport transport, CancellationToken cancellation)
    {
        var sent = 0;
        while (await ClaimAsync(cancellation) is { } mail)
        {
            sent += await TrySendAsync(mail, transport, cancellation) ? 1 : 0;
        }

        return sent;
    }

    /// <summary>The pause after so many attempts: 2, 4, 8 ... minutes, at most 12 hours.</summary>
    public static TimeSpan PauseAfter(int attempts) =>
        TimeSpan.FromMinutes(Math.Min(LongestPause.TotalMinutes, Math.Pow(2, attempts)));

    private async Task<OutboxMail?> ClaimAsync(CancellationToken cancellation)
    {
        var now = WriteDesk.Now(time);
        var until = now + Claim;
        // One statement: alone on SQLite, and on PostgreSQL without waiting for what another copy has claimed.
        var claimed = db.Database.IsNpgsql()
            ? db.Set<OutboxMail>()
                .FromSql(
                    $"""
                    UPDATE outbox_mails SET attempts = attempts + 1, due_at = {until} WHERE id = (
                        SELECT id FROM outbox_mails
                        WHERE sent_at IS NULL AND due_at <= {now} AND attempts < {MostAttempts}
                        ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
                    RETURNING *
                    """
                )
            : db.Set<OutboxMail>()
                .FromSql(
                    $"""
                    UPDATE outbox_mails SET attempts = attempts + 1, due_at = {until} WHERE id = (
                        SELECT id FROM outbox_mails
                        WHERE sent_at IS NULL AND due_at <= {now} AND attempts < {MostAttempts}
                        ORDER BY due_at, id LIMIT 1)
                    RETURNING *
                    """
                );
        var mails = await claimed.AsNoTracking().ToListAsync(cancellation);
        return mails.Count == 0 ? null : mails[0];
    }

    private async Task<bool> TrySendAsync(OutboxMail mail, IMailTransport transport, CancellationToken cancellation)
    {
        using var span = Signals.Source.StartActivity("mail");
        string? error = null;
        try
        {
            await transport.SendAsync(mail, cancellation);
        }
        catch (Exception refused) when (refused is SmtpException or IOException or FormatException or ArgumentException)
        {
            var text = refused.InnerException is { } inner ? $"{refused.Message} {inner.Message}" : refused.Message;
            span.Ended(refused.GetType().Name);
            error = text.Length > LongestError ? text[..LongestError] : text;
        }

        var now = WriteDesk.Now(time);
        DateTime? sentAt = error is null ? now : null;
        var dueAt = error is null ? now : now + PauseAfter(mail.Attempts);
        await db.Set<OutboxMail>()
            .Where(one => one.Id == mail.Id)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(one => one.SentAt, sentAt)
                        .SetProperty(one => one.DueAt, dueAt)
                        .SetProperty(one => one.LastError, error),
                // What is sent must be known to be sent, also when the application is stopping.
                CancellationToken.None
            );
        return error is null;
    }
}
