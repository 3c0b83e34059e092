using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>
/// Lets one correction of a rate happen at a time. On SQLite a write is alone anyway; on PostgreSQL the rows are held,
/// and whoever comes second sees what the first did.
/// </summary>
internal static class PublicationLock
{
    /// <summary>Holds what is published under a key until the write ends.</summary>
    public static Task HoldPublishedAsync(this RammevaerkDb db, string key, CancellationToken cancellation) =>
        db.Database.IsNpgsql()
            ? db.Database.ExecuteSqlAsync($"SELECT 1 FROM published_rates WHERE key = {key} FOR UPDATE", cancellation)
            : Task.CompletedTask;
}
