using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Platform.Storage.Backups;

/// <summary>Sees that there is a database, and that its tables are this version's.</summary>
internal static class SchemaCheck
{
    private const int TimeLength = 15;

    /// <summary>The newest migration without the time in its name, the same on both engines; or RV-786, RV-787.</summary>
    public static async Task<Result<string>> CurrentAsync(RammevaerkDb db, CancellationToken cancellation)
    {
        if (db.Database.GetDbConnection() is SqliteConnection sqlite && !File.Exists(sqlite.DataSource))
        {
            return BackupFaults.NoDatabase($"filen »{sqlite.DataSource}« findes ikke");
        }

        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellation)).ToList();
        if (applied.Count == 0)
        {
            return BackupFaults.NoDatabase("databasen har ingen tabeller endnu");
        }

        return applied.SequenceEqual(db.Database.GetMigrations())
            ? Result.Ok(NameOf(applied[^1]))
            : BackupFaults.OtherVersion(Product.Version);
    }

    private static string NameOf(string migration) => migration[TimeLength..];
}
