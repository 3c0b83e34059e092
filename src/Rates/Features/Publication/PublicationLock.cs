using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>
/// Lets one publication or correction happen at a time. On SQLite a write is alone anyway; on PostgreSQL the rows are held,
/// and whoever comes second sees what the first did.
/// </summary>
internal static class PublicationLock
{
    /// <summary>Holds a round alone until the write ends.</summary>
    public static Task HoldRoundAloneAsync(this RammevaerkDb db, Guid round, CancellationToken cancellation) =>
        db.Database.IsNpgsql()
            ? db.Database.ExecuteSqlAsync($"SELECT 1 FROM rate_rounds WHERE id = {round} FOR UPDATE", cancellation)
            : Task.CompletedTask;

    /// <summary>Holds what is published under a key until the write ends.</summary>
    public static Task HoldPublishedAsync(this RammevaerkDb db, string key, CancellationToken cancellation) =>
        db.Database.IsNpgsql()
            ? db.Database.ExecuteSqlAsync($"SELECT 1 FROM published_rates WHERE key = {key} FOR UPDATE", cancellation)
            : Task.CompletedTask;
}
