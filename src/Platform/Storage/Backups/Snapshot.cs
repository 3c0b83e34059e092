using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Rammevaerk.Platform.Storage.Backups;

/// <summary>
/// The database as it is at one instant, however long it takes to read: a read transaction on SQLite, which keeps no writer
/// waiting, and on PostgreSQL one that repeats what it reads. Queries of the same context see the same instant.
/// </summary>
internal sealed class Snapshot : IAsyncDisposable
{
    private readonly RammevaerkDb db;
    private readonly IDbContextTransaction transaction;

    private Snapshot(RammevaerkDb db, IDbContextTransaction transaction) =>
        (this.db, this.transaction) = (db, transaction);

    /// <summary>Holds the instant of the first query that follows.</summary>
    public static async Task<Snapshot> OpenAsync(RammevaerkDb db, CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        if (db.Database.GetDbConnection() is SqliteConnection sqlite)
        {
            var reading = await db.Database.UseTransactionAsync(sqlite.BeginTransaction(deferred: true), cancellation);
            return new Snapshot(db, reading!);
        }

        var repeating = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        await db.Database.ExecuteSqlRawAsync("SET TRANSACTION READ ONLY", cancellation);
        return new Snapshot(db, repeating);
    }

    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        await db.Database.CloseConnectionAsync();
    }
}
