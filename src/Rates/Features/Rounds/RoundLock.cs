using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Storage;

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
}
