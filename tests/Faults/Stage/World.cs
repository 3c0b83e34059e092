using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Storage.Backups;
using Rammevaerk.Web;

namespace Rammevaerk.Tests.Faults.Stage;

/// <summary>A scenario's own database and data folder, restored from the play, and the copies of the site on it.</summary>
internal sealed class World : IAsyncDisposable
{
    private readonly StorageSettings database;
    private readonly List<Site> sites = [];

    private World(StorageSettings database, DataFolder data) => (this.database, Data) = (database, data);

    public DataFolder Data { get; }

    public Engine Engine => database.Engine;

    /// <summary>A file in the folder, or the database of the connection, which must be empty.</summary>
    public static async Task<World> BeginAsync(string? connection = null, string? folder = null)
    {
        var data = new DataFolder(folder ?? Path.Combine(Scratch.NewFolder("world"), "data"));
        var storage = connection is null
            ? new StorageSettings(Engine.Sqlite, $"Data Source={StorageSettings.FileIn(data)}")
            : new StorageSettings(Engine.Postgres, connection);
        var world = new World(storage, data);
        var play = await Play.GetAsync();
        await world.WithAsync(async services =>
        {
            var restored = await services
                .GetRequiredService<RestoreBackup>()
                .RunAsync(play.Backup, new Progress<WorkProgress>(), CancellationToken.None);
            restored.Fault.ShouldBeNull();
            return 0;
        });
        return world;
    }

    /// <summary>Starts a copy of the site.</summary>
    public async Task<Site> OpenAsync(Dictionary<string, string>? settings = null)
    {
        var site = new Site(Variables(settings ?? []));
        sites.Add(site);
        await site.StartAsync();
        return site;
    }

    public Dictionary<string, string> Variables(Dictionary<string, string> more)
    {
        var variables = new Dictionary<string, string>(more)
        {
            [DataFolder.Setting] = Data.Path,
            ["Uploads__PerMinute"] = "1000000",
            ["SignIns__PerMinute"] = "1000000",
            ["Fetches__PerMinute"] = "1000000",
        };
        if (Engine == Engine.Postgres)
        {
            variables[StorageSettings.Variable] = database.Connection;
        }

        return variables;
    }

    /// <summary>Reads the database beside the site.</summary>
    public Task<T> ReadAsync<T>(Func<RammevaerkDb, Task<T>> read) =>
        WithAsync(services => read(services.GetRequiredService<RammevaerkDb>()));

    /// <summary>What is not as it must be.</summary>
    public async Task<IReadOnlyList<string>> ProblemsAsync() =>
        (
            await WithAsync(services =>
                services
                    .GetRequiredService<VerifyDatabase>()
                    .RunAsync(new Progress<WorkProgress>(), CancellationToken.None)
            )
        )
            .Value
            .Problems;

    public async ValueTask DisposeAsync()
    {
        foreach (var site in sites)
        {
            await site.DisposeAsync();
        }
    }

    private async Task<T> WithAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var services = Installation.Open(database, Data, TimeProvider.System);
        await using var scope = services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }
}
