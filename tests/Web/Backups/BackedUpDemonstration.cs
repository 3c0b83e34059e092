using System.Diagnostics;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Storage.Backups;
using Rammevaerk.Tests.Web.Demonstration;
using Rammevaerk.Web.Demonstration.Plan;

namespace Rammevaerk.Tests.Web.Backups;

/// <summary>The tests that share the demonstration and its backup.</summary>
[CollectionDefinition(Name)]
public sealed class BackedUp : ICollectionFixture<BackedUpDemonstration>
{
    public const string Name = "backed up";
}

/// <summary>The small demonstration on SQLite, filled and backed up once.</summary>
public sealed class BackedUpDemonstration : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("rammevaerk-backups-");

    private FilledDatabase filled = null!;

    /// <summary>The backup.</summary>
    public string File => PathOf("first.zip");

    public BackupManifest Manifest { get; private set; } = null!;

    public TimeSpan Took { get; private set; }

    internal Copies Source { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        filled = await FilledDatabase.CopyAsync(DemonstrationPlan.Small);
        Source = new Copies(Engine.Sqlite, filled.Database.Connection, filled.Folder);
        var watch = Stopwatch.StartNew();
        Manifest = (await Source.TakeAsync(File)).Value.Manifest;
        Took = watch.Elapsed;
    }

    public string PathOf(string name) => Path.Combine(folder.FullName, name);

    /// <summary>An empty database with an empty data folder.</summary>
    internal async Task<(TestDatabase Database, Copies Copies)> EmptyAsync(Engine engine)
    {
        var database = await TestDatabase.CreateAsync(engine);
        return (database, new Copies(engine, database.Connection, PathOf($"data-{Guid.NewGuid():N}")));
    }

    public async Task DisposeAsync()
    {
        await filled.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
