using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Search.Data;
using Rammevaerk.Platform.Storage.Backups;

namespace Rammevaerk.Platform.Storage;

/// <summary>Registers the database, and makes it ready when the application starts.</summary>
public static class StorageServices
{
    public static void AddStorage(this IServiceCollection services)
    {
        services.AddSingleton(provider =>
            StorageSettings.From(
                provider.GetRequiredService<IConfiguration>(),
                provider.GetRequiredService<DataFolder>()
            )
        );
        services.AddSingleton<IModelPart, PlatformTables>();
        services.AddDbContext<RammevaerkDb>(
            (provider, options) =>
            {
                var settings = provider.GetRequiredService<StorageSettings>();
                options.UseEngine(settings.Engine, settings.Connection);
            },
            optionsLifetime: ServiceLifetime.Singleton
        );
        // For what is asked at every request and seldom needs the database.
        services.AddScoped(provider => new Lazy<RammevaerkDb>(provider.GetRequiredService<RammevaerkDb>));
        services.AddSingleton<NewestWrite>();
        services.AddScoped<RequestMark>();
        services.AddSingleton<WriteTurn>();
        services.AddScoped<WriteDesk>();
        services.AddScoped<IStartingData, StartingParameters>();
        services.AddScoped<TakeBackup>();
        services.AddScoped<RestoreBackup>();
        services.AddScoped<VerifyDatabase>();
        services.AddScoped<IIntegrityCheck, EngineIntegrity>();
        services.AddScoped<IIntegrityCheck, AuditIntegrity>();
        services.AddScoped<IIntegrityCheck, StoredFileIntegrity>();
    }

    /// <summary>Brings the tables to this version and loads what an empty database begins with.</summary>
    public static async Task PrepareStorageAsync(this IServiceProvider services, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RammevaerkDb>();
        if (db.Database.IsSqlite())
        {
            await db.Database.OpenConnectionAsync(cancellation);
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellation);
        }

        await db.Database.MigrateAsync(cancellation);
        await SearchEngine.PrepareAsync(db, cancellation);
        foreach (var data in scope.ServiceProvider.GetServices<IStartingData>().OrderBy(one => one.Order))
        {
            await data.LoadAsync(cancellation);
        }
    }
}
