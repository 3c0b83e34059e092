using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Rammevaerk.Platform.Search.Domain;
using Rammevaerk.Platform.Search.Rules;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Search.Data;

/// <summary>
/// The two engines' own indexes over the terms: FTS5 on SQLite, kept by triggers, and a generated tsvector with GIN on
/// PostgreSQL. Both know a document as a set of terms and nothing else, so both give the same documents; how they are ordered
/// is not theirs. Made at every start, since migrations are rewritten from the model.
/// </summary>
public static class SearchEngine
{
    private const string SqliteTables = """
        CREATE VIRTUAL TABLE IF NOT EXISTS search_index USING fts5(
          words, content='search_documents', content_rowid='id', tokenize="ascii tokenchars '_'", detail=none, columnsize=0);
        CREATE TRIGGER IF NOT EXISTS search_added AFTER INSERT ON search_documents BEGIN
          INSERT INTO search_index(rowid, words) VALUES (new.id, new.words); END;
        CREATE TRIGGER IF NOT EXISTS search_removed AFTER DELETE ON search_documents BEGIN
          INSERT INTO search_index(search_index, rowid, words) VALUES ('delete', old.id, old.words); END;
        CREATE TRIGGER IF NOT EXISTS search_changed AFTER UPDATE OF words ON search_documents BEGIN
          INSERT INTO search_index(search_index, rowid, words) VALUES ('delete', old.id, old.words);
          INSERT INTO search_index(rowid, words) VALUES (new.id, new.words); END;
        INSERT OR IGNORE INTO search_states (id, edition, is_building, done, "all") VALUES (1, 0, 0, 0, 0);
        """;

    private const string PostgresTables = """
        ALTER TABLE search_documents ADD COLUMN IF NOT EXISTS vector tsvector
          GENERATED ALWAYS AS (array_to_tsvector(string_to_array(words, ' '))) STORED;
        CREATE INDEX IF NOT EXISTS ix_search_documents_vector ON search_documents USING gin (vector);
        INSERT INTO search_states (id, edition, is_building, done, "all") VALUES (1, 0, false, 0, 0) ON CONFLICT DO NOTHING;
        """;

    private const string Columns = "d.id, d.key, d.level, d.day, d.facets";

    /// <summary>Makes what is not there yet; the tables of the model are.</summary>
    public static Task PrepareAsync(RammevaerkDb db, CancellationToken cancellation) =>
        db.Database.ExecuteSqlRawAsync(db.Database.IsSqlite() ? SqliteTables : PostgresTables, cancellation);

    /// <summary>Empties the index; it is made at the next start.</summary>
    public static async Task ForgetAsync(RammevaerkDb db, CancellationToken cancellation)
    {
        await db.Set<SearchDocument>().ExecuteDeleteAsync(cancellation);
        await db.Set<SearchWord>().ExecuteDeleteAsync(cancellation);
        await db.Set<SearchFile>().ExecuteDeleteAsync(cancellation);
        await db.Set<SearchState>().ExecuteUpdateAsync(set => set.SetProperty(one => one.Edition, 0), cancellation);
    }

    /// <summary>Asks which documents of the scopes have the words.</summary>
    public static DbCommand Command(RammevaerkDb db, TermQuery query, IReadOnlyList<string> scopes)
    {
        var command = Open(db);
        Add(command, "query", db.Database.IsSqlite() ? query.ForSqlite() : query.ForPostgres());
        command.CommandText = $"SELECT {Columns} FROM {From(db)} AND {InScopes(command, scopes)}";
        return command;
    }

    /// <summary>Asks for no more than which of them they are.</summary>
    public static DbCommand IdsCommand(RammevaerkDb db, TermQuery query)
    {
        var command = Open(db);
        Add(command, "query", db.Database.IsSqlite() ? query.ForSqlite() : query.ForPostgres());
        command.CommandText = db.Database.IsSqlite()
            ? "SELECT rowid FROM search_index WHERE search_index MATCH @query"
            : "SELECT id FROM search_documents WHERE vector @@ CAST(@query AS tsquery)";
        return command;
    }

    /// <summary>Asks whether a document of the scopes has the words.</summary>
    public static DbCommand AnyCommand(RammevaerkDb db, TermQuery query, IReadOnlyList<string> scopes)
    {
        var command = Open(db);
        Add(command, "query", db.Database.IsSqlite() ? query.ForSqlite() : query.ForPostgres());
        command.CommandText = $"SELECT d.id FROM {From(db)} AND {InScopes(command, scopes)} LIMIT 1";
        return command;
    }

    /// <summary>Adds words that are not there.</summary>
    public static async Task AddWordsAsync(
        RammevaerkDb db,
        IReadOnlyList<KeyValuePair<string, string>> words,
        CancellationToken cancellation
    )
    {
        // In one order, so that two writes never wait for each other.
        foreach (var some in words.OrderBy(one => one.Key, StringComparer.Ordinal).Chunk(400))
        {
            await using var command = Open(db);
            var rows = some.Select(
                (word, number) =>
                {
                    Add(command, $"w{number}", word.Key);
                    Add(command, $"s{number}", word.Value);
                    return $"(@w{number}, @s{number})";
                }
            );
            command.CommandText =
                $"INSERT INTO search_words (word, shown) VALUES {string.Join(',', rows)} ON CONFLICT (word) DO NOTHING";
            await command.ExecuteNonQueryAsync(cancellation);
        }
    }

    /// <summary>
    /// How far the index is. On PostgreSQL held until the write ends, as the audit chain is a moment later: who writes to the
    /// index reads what the one before wrote, and making it anew does not begin between a change and its being counted.
    /// </summary>
    public static Task<SearchState?> StateAsync(RammevaerkDb db, CancellationToken cancellation) =>
        (
            db.Database.IsSqlite()
                ? db.Set<SearchState>()
                : db.Set<SearchState>().FromSqlRaw("SELECT * FROM search_states FOR UPDATE")
        )
            .AsNoTracking()
            .FirstOrDefaultAsync(cancellation);

    private static string From(RammevaerkDb db) =>
        db.Database.IsSqlite()
            ? "search_index i JOIN search_documents d ON d.id = i.rowid WHERE search_index MATCH @query"
            : "search_documents d WHERE d.vector @@ CAST(@query AS tsquery)";

    private static string InScopes(DbCommand command, IReadOnlyList<string> scopes)
    {
        for (var number = 0; number < scopes.Count; number++)
        {
            Add(command, $"scope{number}", scopes[number]);
        }

        return scopes.Count == 0
            ? "1 = 0"
            : $"d.scope IN ({string.Join(',', Enumerable.Range(0, scopes.Count).Select(number => $"@scope{number}"))})";
    }

    private static DbCommand Open(RammevaerkDb db)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        return command;
    }

    private static void Add(DbCommand command, string name, string value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
