using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Access.Robots;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Rates.Features.Receptions.Folders;

/// <summary>
/// Looks through the robots' folders every few seconds, where the installation has opened for them with the setting
/// RAMMEVAERK_FOLDERS. Several copies may share the folders.
/// </summary>
public sealed partial class FolderWatch(
    IServiceScopeFactory scopes,
    IConfiguration configuration,
    TimeProvider time,
    ILogger<FolderWatch> log
) : BackgroundService
{
    /// <summary>Name of the setting with the folder the robots' folders lie in; without it there are none.</summary>
    public const string Setting = "RAMMEVAERK_FOLDERS";

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (configuration[Setting] is not { Length: > 0 } folders)
        {
            return;
        }

        using var timer = new PeriodicTimer(Look, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await LookThroughAsync(folders, stoppingToken);
        }
    }

    /// <summary>Looks once; what fails in one robot's folder is logged, and the others are looked through.</summary>
    public async Task LookThroughAsync(string folders, CancellationToken cancellation)
    {
        try
        {
            foreach (var robot in await RobotsAsync(cancellation))
            {
                await LookAsync(folders, robot, cancellation);
            }
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            LogFailed(log, failed, "*");
        }
    }

    private async Task LookAsync(string folders, Robot robot, CancellationToken cancellation)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await ActivatorUtilities
                .CreateInstance<AnswerFolders>(scope.ServiceProvider)
                .RunAsync(folders, robot, cancellation);
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            LogFailed(log, failed, robot.ClientId);
        }
    }

    private async Task<List<Robot>> RobotsAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var today = DanishClock.Today(time);
        return await scope
            .ServiceProvider.GetRequiredService<RammevaerkDb>()
            .Set<Robot>()
            .AsNoTracking()
            .Where(robot => robot.HasFolder && robot.RevokedAt == null && robot.ExpiresOn >= today)
            .OrderBy(robot => robot.Id)
            .ToListAsync(cancellation);
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The folder of {Robot} could not be looked through; it is tried again."
    )]
    private static partial void LogFailed(ILogger log, Exception failed, string robot);
}
