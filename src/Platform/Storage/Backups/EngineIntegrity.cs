using Microsoft.EntityFrameworkCore;

namespace Rammevaerk.Platform.Storage.Backups;

/// <summary>
/// Asks SQLite whether its file is whole and its keys hold. PostgreSQL keeps its keys itself, and every page is read anyway
/// when the tables are.
/// </summary>
internal sealed class EngineIntegrity : IIntegrityCheck
{
    private const string Whole = "ok";

    public async Task<IReadOnlyList<string>> ProblemsAsync(RammevaerkDb db, CancellationToken cancellation)
    {
        if (!db.Database.IsSqlite())
        {
            return [];
        }

        var damage = await ListAsync(db, "PRAGMA integrity_check(20)", cancellation);
        var loose = await ListAsync(db, "PRAGMA foreign_key_check", cancellation);
        return
        [
            .. damage.Where(line => line != Whole).Select(line => $"Databasefilen er skadet: {line}."),
            .. loose
                .CountBy(table => table)
                .Select(table => $"I tabellen »{table.Key}« peger {table.Value} rækker på noget, der ikke findes."),
        ];
    }

    private static async Task<List<string>> ListAsync(RammevaerkDb db, string pragma, CancellationToken cancellation)
    {
        var lines = new List<string>();
        await using var command = TableReading.Command(db, pragma);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            lines.Add(rows.GetString(0));
        }

        return lines;
    }
}
