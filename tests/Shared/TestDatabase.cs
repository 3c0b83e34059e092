using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Migrations.Shared;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Tests;

/// <summary>
/// A migrated, empty database of one test's own, on a real file or a real server. Migrated once per engine and test
/// process, and copied after that.
/// </summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Lazy<Task<byte[]>> SqliteTemplate = new(MigrateFileAsync);

    private static readonly Lazy<Task<string>> PostgresTemplate = new(MigrateServerAsync);

    private readonly string? _file;

    private TestDatabase(Engine engine, string connection, string? file)
    {
        (Engine, Connection, _file) = (engine, connection, file);
        Options = OptionsFor(engine, connection);
    }

    public Engine Engine { get; }

    /// <summary>The connection string, for what opens the database by itself.</summary>
    public string Connection { get; }

    public DbContextOptions<RammevaerkDb> Options { get; }

    public static Task<TestDatabase> CreateAsync(Engine engine) =>
        engine == Engine.Sqlite ? CreateFileAsync() : CreateOnServerAsync();

    /// <summary>A new context on the database; contexts see each other's saved changes only.</summary>
    public RammevaerkDb Open() => new(Options, ModelParts.All);

    public async ValueTask DisposeAsync()
    {
        if (_file is null)
        {
            await (await PostgresServer.GetAsync()).DropAsync(Connection);
            return;
        }

        using (var open = new SqliteConnection(Connection))
        {
            SqliteConnection.ClearPool(open);
        }

        Delete(_file);
    }

    /// <summary>A file of a test's own with what another one held.</summary>
    public static async Task<TestDatabase> CopyAsync(byte[] content)
    {
        var file = NewFile();
        await File.WriteAllBytesAsync(file, content);
        return new TestDatabase(Engine.Sqlite, $"Data Source={file}", file);
    }

    /// <summary>The whole file, with what still stands in its log.</summary>
    public async Task<byte[]> ContentAsync()
    {
        var copy = NewFile();
        await using (var db = Open())
        {
            await db.Database.ExecuteSqlAsync($"VACUUM INTO {copy}");
        }

        var content = await File.ReadAllBytesAsync(copy);
        Delete(copy);
        return content;
    }

    private static async Task<TestDatabase> CreateFileAsync() => await CopyAsync(await SqliteTemplate.Value);

    private static async Task<TestDatabase> CreateOnServerAsync()
    {
        var template = await PostgresTemplate.Value;
        var server = await PostgresServer.GetAsync();
        return new TestDatabase(Engine.Postgres, await server.NewDatabaseAsync(template), null);
    }

    private static async Task<byte[]> MigrateFileAsync()
    {
        var file = NewFile();
        await MigrateAsync(Engine.Sqlite, $"Data Source={file};Pooling=False");
        var content = await File.ReadAllBytesAsync(file);
        Delete(file);
        return content;
    }

    private static async Task<string> MigrateServerAsync()
    {
        var connection = await (await PostgresServer.GetAsync()).NewDatabaseAsync();
        await MigrateAsync(Engine.Postgres, $"{connection};Pooling=False");
        return PostgresServer.NameIn(connection);
    }

    private static async Task MigrateAsync(Engine engine, string connection)
    {
        await using var database = new RammevaerkDb(OptionsFor(engine, connection), ModelParts.All);
        await database.Database.MigrateAsync();
    }

    private static DbContextOptions<RammevaerkDb> OptionsFor(Engine engine, string connection)
    {
        var options = new DbContextOptionsBuilder<RammevaerkDb>();
        options.UseEngine(engine, connection);
        return options.Options;
    }

    private static string NewFile() => Path.Combine(Path.GetTempPath(), $"rammevaerk-{Guid.NewGuid():N}.db");

    private static void Delete(string file)
    {
        foreach (var suffix in (string[])["", "-wal", "-shm"])
        {
            File.Delete(file + suffix);
        }
    }
}
