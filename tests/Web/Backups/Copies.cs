using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Storage.Backups;
using Rammevaerk.Web;

namespace Rammevaerk.Tests.Web.Backups;

/// <summary>A database with a data folder, as the command line's commands for backups see it.</summary>
internal sealed class Copies(Engine engine, string connection, string folder)
{
    public DataFolder Data { get; } = new(folder);

    public Task<Result<TakenBackup>> TakeAsync(
        string path,
        bool overwrite = false,
        IProgress<WorkProgress>? progress = null
    ) =>
        WithAsync(services =>
            services
                .GetRequiredService<TakeBackup>()
                .RunAsync(path, overwrite, progress ?? new Quiet(), CancellationToken.None)
        );

    public Task<Result<BackupManifest>> RestoreAsync(string path) =>
        WithAsync(services =>
            services.GetRequiredService<RestoreBackup>().RunAsync(path, new Quiet(), CancellationToken.None)
        );

    public async Task<DatabaseVerdict> VerifyAsync() =>
        (
            await WithAsync(services =>
                services.GetRequiredService<VerifyDatabase>().RunAsync(new Quiet(), CancellationToken.None)
            )
        ).Value;

    public async Task<T> WithAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var services = Installation.Open(
            new StorageSettings(engine, connection),
            Data,
            TimeProvider.System
        );
        await using var scope = services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    private sealed class Quiet : IProgress<WorkProgress>
    {
        public void Report(WorkProgress value) { }
    }
}
