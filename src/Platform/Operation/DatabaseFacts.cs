using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Operation;

/// <summary>What the database is.</summary>
/// <param name="Engine">Its name and version.</param>
/// <param name="Bytes">How much room it takes.</param>
/// <param name="Copies">How many copies of the application run jobs on it; null on SQLite, which has one.</param>
public sealed record DatabaseFacts(string Engine, long Bytes, int? Copies)
{
    // The scheduler's copies check in every 7.5 seconds; its instants are .NET ticks.
    private static readonly TimeSpan Alive = TimeSpan.FromMinutes(1);

    public static async Task<DatabaseFacts> ReadAsync(
        RammevaerkDb db,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            var connection = db.Database.GetDbConnection();
            var version = connection.ServerVersion;
            if (db.Database.IsNpgsql())
            {
                var bytes = await ScalarAsync(connection, "SELECT pg_database_size(current_database())", cancellation);
                return new($"PostgreSQL {version}", bytes, await CopiesAsync(connection, time, cancellation));
            }

            var pages = await ScalarAsync(connection, "PRAGMA page_count", cancellation);
            var size = await ScalarAsync(connection, "PRAGMA page_size", cancellation);
            return new($"SQLite {version}", pages * size, null);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static async Task<int> CopiesAsync(
        DbConnection connection,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        const string Table = "quartz_scheduler_state";
        var exists = await ScalarAsync(
            connection,
            $"SELECT count(*) FROM information_schema.tables WHERE table_name = '{Table}'",
            cancellation
        );
        var since = (time.GetUtcNow() - Alive).UtcTicks;
        return exists == 0
            ? 0
            : (int)
                await ScalarAsync(
                    connection,
                    string.Create(Danish.Invariant, $"SELECT count(*) FROM {Table} WHERE last_checkin_time > {since}"),
                    cancellation
                );
    }

    private static async Task<long> ScalarAsync(DbConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellation), Danish.Invariant);
    }
}
