using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Rounds;

/// <summary>
/// Keeps a round's state from changing under a write that relies on it. On SQLite a write is alone anyway; on PostgreSQL
/// the row is held, shared among deliveries and alone for a change of state.
/// </summary>
internal static class RoundLock
{
    public static Task HoldRoundAsync(this RammevaerkDb db, Guid round, CancellationToken cancellation) =>
        db.Database.IsNpgsql()
            ? db.Database.ExecuteSqlAsync($"SELECT 1 FROM rate_rounds WHERE id = {round} FOR SHARE", cancellation)
            : Task.CompletedTask;

    /// <summary>Waits for the deliveries being stored, and keeps new ones waiting until the write is over.</summary>
    public static Task HoldRoundAloneAsync(this RammevaerkDb db, Guid round, CancellationToken cancellation) =>
        db.Database.IsNpgsql()
            ? db.Database.ExecuteSqlAsync($"SELECT 1 FROM rate_rounds WHERE id = {round} FOR UPDATE", cancellation)
            : Task.CompletedTask;

    /// <summary>The round, held alone and as it is now, to be changed; null when there is none.</summary>
    public static async Task<RateRound?> HoldAloneAsync(
        this Write write,
        string area,
        string year,
        CancellationToken cancellation
    )
    {
        if (BudgetYear.Parse(year) is not { IsOk: true } parsed)
        {
            return null;
        }

        var number = parsed.Value.Year;
        var rounds = write.Db.Set<RateRound>().Where(round => round.Area == area && round.Year == number);
        var id = await rounds.Select(round => (Guid?)round.Id).FirstOrDefaultAsync(cancellation);
        if (id is not { } found)
        {
            return null;
        }

        await write.Db.HoldRoundAloneAsync(found, cancellation);
        return await rounds.SingleAsync(cancellation);
    }
}
