using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Search;
using Rammevaerk.Platform.Search.Data;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Tests;

namespace Rammevaerk.Bench.Searching;

/// <summary>Searching 100,000 documents, beside the same words asked of the engine's own index with nothing around.</summary>
internal static class SearchSection
{
    private const int Documents = 100_000;
    private const int Together = 1_000;
    private const int Rounds = 25;
    private const double MostTimes = 2;

    private const string Bare = "SELECT d.id, d.title, d.address, d.text FROM ";
    private const string Order = " ORDER BY d.date DESC, d.id LIMIT 20";

    public static SectionResult OnSqlite()
    {
        var file = Path.Combine(Path.GetTempPath(), $"rammevaerk-bench-{Guid.NewGuid():N}.db");
        try
        {
            return RunAsync(Engine.Sqlite, $"Data Source={file}").GetAwaiter().GetResult();
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            File.Delete(file);
        }
    }

    public static SectionResult OnPostgres()
    {
        var server = PostgresServer.GetAsync().GetAwaiter().GetResult();
        var connection = server.NewDatabaseAsync().GetAwaiter().GetResult();
        try
        {
            return RunAsync(Engine.Postgres, connection).GetAwaiter().GetResult();
        }
        finally
        {
            server.DropAsync(connection).GetAwaiter().GetResult();
        }
    }

    private static async Task<SectionResult> RunAsync(Engine engine, string connection)
    {
        var options = new DbContextOptionsBuilder<RammevaerkDb>();
        options.UseEngine(engine, connection);
        await using var db = new RammevaerkDb(options.Options, [new PlatformTables()]);
        await db.Database.EnsureCreatedAsync();
        await SearchEngine.PrepareAsync(db, CancellationToken.None);
        using var memory = new SearchMemory();
        await FillAsync(db, memory);
        await db.Database.OpenConnectionAsync();
        var reading = new SearchHits(db, new SearchReading(db, memory), VisitorAccessor.Nobody);
        var asked = InventedDocuments
            .Questions.Select(text => SearchAsked.Of($"?q={Uri.EscapeDataString(text)}"))
            .ToList();
        var timings = Measure.SideBySide(
            Rounds,
            new($"Bare query, {engine}", () => AskBare(db.Database.GetDbConnection(), engine)),
            new(
                $"Search with order, facets and context, {engine}",
                () =>
                    asked.Sum(one => reading.PageAsync(one, CancellationToken.None).GetAwaiter().GetResult().Hits.Count)
            )
        );
        return new(
            $"Searching {Documents:N0} documents on {engine}",
            $"{asked.Count} searches of one to three words with from a few to thousands of hits, by the public. The bare query "
                + "gives the first 20 by date with their texts; the search counts all hits, orders them by fit, counts every facet and "
                + "marks the words.",
            timings,
            [
                new(
                    $"search against the bare index query, {engine}",
                    timings[1].Milliseconds / timings[0].Milliseconds,
                    MostTimes
                ),
            ]
        );
    }

    private static async Task FillAsync(RammevaerkDb db, SearchMemory memory)
    {
        var index = new SearchIndex(memory);
        var source = new InventedDocuments();
        for (var from = 0; from < Documents; from += Together)
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await index.RefreshAsync(
                db,
                source,
                [.. Enumerable.Range(from, Together).Select(number => $"bench/{number}")],
                InventedDocuments.Day,
                CancellationToken.None
            );
            await transaction.CommitAsync();
            db.ChangeTracker.Clear();
        }

        await db.Database.ExecuteSqlRawAsync("ANALYZE");
    }

    private static decimal AskBare(DbConnection connection, Engine engine)
    {
        var count = 0m;
        foreach (var terms in InventedDocuments.Terms)
        {
            using var command = connection.CreateCommand();
            command.CommandText =
                engine == Engine.Sqlite
                    ? $"{Bare}search_index i JOIN search_documents d ON d.id = i.rowid WHERE search_index MATCH @query{Order}"
                    : $"{Bare}search_documents d WHERE d.vector @@ CAST(@query AS tsquery){Order}";
            var parameter = command.CreateParameter();
            parameter.ParameterName = "query";
            parameter.Value = string.Join(engine == Engine.Sqlite ? " AND " : " & ", terms);
            command.Parameters.Add(parameter);
            using var rows = command.ExecuteReader();
            while (rows.Read())
            {
                count += rows.GetString(1).Length > 0 ? 1 : 0;
                _ = rows.GetString(3);
            }
        }

        return count;
    }
}
