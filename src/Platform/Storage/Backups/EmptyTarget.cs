using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Platform.Storage.Backups;

/// <summary>Sees that a database has nothing in it that anybody could miss.</summary>
internal static class EmptyTarget
{
    private const string MigrationTables = "__EF";
    private const string SchedulerTables = "quartz_";
    private const string SearchTables = "search_";

    private const string SqliteTables =
        "SELECT name AS \"Value\" FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";

    private const string PostgresTables =
        "SELECT table_name AS \"Value\" FROM information_schema.tables "
        + "WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'";

    /// <summary>RV-784 when a table has rows or is another program's; null for an empty database.</summary>
    public static async Task<Fault?> RefusalAsync(RammevaerkDb db, DatabaseShape shape, CancellationToken cancellation)
    {
        var present = await db
            .Database.SqlQueryRaw<string>(db.Database.IsNpgsql() ? PostgresTables : SqliteTables)
            .ToListAsync(cancellation);
        var own = shape.Tables.ToDictionary(table => table.Name, StringComparer.Ordinal);
        foreach (var name in present.Order(StringComparer.Ordinal))
        {
            if (own.TryGetValue(name, out var table))
            {
                if (await TableReading.CountAsync(db, table, cancellation) > 0)
                {
                    return BackupFaults.NotEmpty($"tabellen »{name}« har rækker");
                }
            }
            else if (!IsMadeByItself(name))
            {
                return BackupFaults.NotEmpty($"tabellen »{name}« er ikke Rammeværks");
            }
        }

        return null;
    }

    private static bool IsMadeByItself(string table) =>
        table.StartsWith(MigrationTables, StringComparison.Ordinal)
        || table.StartsWith(SearchTables, StringComparison.Ordinal)
        || table.StartsWith(SchedulerTables, StringComparison.OrdinalIgnoreCase);
}
