using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Rounds;

/// <summary>
/// The day each operator of a round was last reminded, by the rule or by hand; read from the keys of the mails, which end
/// in the party and the account.
/// </summary>
public static class LastReminders
{
    private const int PartyFromEnd = 2;

    /// <returns>By party; one never reminded is not in it.</returns>
    public static async Task<IReadOnlyDictionary<string, DateOnly>> OfAsync(
        RammevaerkDb db,
        RateRound round,
        CancellationToken cancellation
    )
    {
        var start = $"round/{round.Id:N}/";
        var (byHand, byRule) = ($"{start}reminded/", $"{start}rule/");
        var mails = await db.Set<OutboxMail>()
            .Where(mail => mail.Key.StartsWith(byHand) || mail.Key.StartsWith(byRule))
            .Select(mail => new { mail.Key, mail.CreatedAt })
            .ToListAsync(cancellation);
        return mails
            .GroupBy(mail => mail.Key.Split('/')[^PartyFromEnd], StringComparer.Ordinal)
            .ToDictionary(
                own => own.Key,
                own => DanishClock.Date(own.Max(mail => mail.CreatedAt)),
                StringComparer.Ordinal
            );
    }
}
