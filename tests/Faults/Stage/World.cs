using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Storage.Backups;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Web;

namespace Rammevaerk.Tests.Faults.Stage;

/// <summary>A scenario's own database and data folder, restored from the play, and the copies of the site on it.</summary>
internal sealed class World : IAsyncDisposable
{
    private readonly List<Site> sites = [];

    private World(StorageSettings database, DataFolder data) => (Database, Data) = (database, data);

    public DataFolder Data { get; }

    public StorageSettings Database { get; }

    public Engine Engine => Database.Engine;

    /// <summary>The play in a file of its own, or in the database of the connection, which must be empty.</summary>
    public static async Task<World> BeginAsync(string? connection = null)
    {
        var world = Empty(connection);
        var play = await Play.GetAsync();
        var restored = await world.WithAsync(services =>
            services
                .GetRequiredService<RestoreBackup>()
                .RunAsync(play.Backup, new Progress<WorkProgress>(), CancellationToken.None)
        );
        restored.Fault.ShouldBeNull();
        return world;
    }

    /// <summary>Nothing yet.</summary>
    public static World Empty(string? connection)
    {
        var data = new DataFolder(Path.Combine(Scratch.NewFolder("world"), "data"));
        return new World(connection is null ? FileIn(data) : new StorageSettings(Engine.Postgres, connection), data);
    }

    /// <summary>What lies in a data folder already.</summary>
    public static World At(string folder)
    {
        var data = new DataFolder(folder);
        return new World(FileIn(data), data);
    }

    /// <summary>Starts a copy of the site.</summary>
    public async Task<Site> OpenAsync(
        Dictionary<string, string>? settings = null,
        IReadOnlyList<string>? wrapped = null
    )
    {
        var site = new Site(Variables(settings ?? []), wrapped);
        sites.Add(site);
        await site.StartAsync();
        return site;
    }

    private Dictionary<string, string> Variables(Dictionary<string, string> more)
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
            variables[StorageSettings.Variable] = Database.Connection;
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

    /// <summary>Writes in the database beside the site, as a use case does.</summary>
    public async Task WriteAsync(Func<Write, Task> work, TimeProvider? clock = null)
    {
        var written = await WithAsync(
            services =>
                services
                    .GetRequiredService<WriteDesk>()
                    .RunAsync<int>(
                        async write =>
                        {
                            await work(write);
                            return 0;
                        },
                        CancellationToken.None
                    ),
            clock
        );
        written.Fault.ShouldBeNull();
    }

    public Task<int> DeliveriesAsync() => ReadAsync(db => db.Set<RateSubmission>().CountAsync());

    /// <summary>Works with the use cases beside the site.</summary>
    public async Task<T> WithAsync<T>(Func<IServiceProvider, Task<T>> work, TimeProvider? clock = null)
    {
        await using var services = Installation.Open(Database, Data, clock ?? TimeProvider.System);
        await using var scope = services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    private static StorageSettings FileIn(DataFolder data) =>
        new(Engine.Sqlite, $"Data Source={StorageSettings.FileIn(data)}");
}
