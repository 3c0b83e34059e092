using Microsoft.EntityFrameworkCore;

namespace Rammevaerk.Platform.Storage;

/// <summary>
/// Lets one write of a kind happen at a time, where it looks for what is there before it adds. On SQLite a write is alone
/// anyway; on PostgreSQL whoever comes second waits, and then sees what the first did.
/// </summary>
public static class WriteHold
{
    private const int Space = 0x484F4C44;

    /// <summary>Holds until the write ends. Taken before anything is read that the write decides on.</summary>
    /// <param name="db">The write's database.</param>
    /// <param name="what">What only one may do at a time: support/the asker.</param>
    /// <param name="cancellation">Stops the wait.</param>
    public static Task HoldAsync(this RammevaerkDb db, string what, CancellationToken cancellation) =>
        db.Database.IsNpgsql()
            ? db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({Space}, hashtext({what}))", cancellation)
            : Task.CompletedTask;
}
