using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Jobs;

/// <summary>
/// Starts the scheduler once the application answers, and stops it before the application ends, when running jobs are
/// done. The setting RAMMEVAERK_JOBS=fra leaves it off in this copy.
/// </summary>
public sealed class JobRunner(
    IServiceScopeFactory scopes,
    IConfiguration configuration,
    StorageSettings storage,
    JobJournal journal,
    IHostApplicationLifetime lifetime
) : BackgroundService
{
    /// <summary>Name of the setting.</summary>
    public const string Setting = "RAMMEVAERK_JOBS";

    /// <summary>The value that leaves the jobs off.</summary>
    public const string Off = "fra";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (configuration[Setting] == Off || !await StartedAsync(stoppingToken))
        {
            return;
        }

        var scheduler = await JobClock.BuildAsync(storage, journal, stoppingToken);
        try
        {
            await JobClock.ScheduleAsync(scheduler, Jobs(), stoppingToken);
            await scheduler.Start(stoppingToken);
            var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            await using var onStop = stoppingToken.Register(stopped.SetResult);
            await stopped.Task;
        }
        finally
        {
            await scheduler.Shutdown(waitForJobsToComplete: true, CancellationToken.None);
        }
    }

    private List<(string, string)> Jobs()
    {
        using var scope = scopes.CreateScope();
        return scope.ServiceProvider.GetServices<IJobWork>().Select(job => (job.Name, job.Schedule)).ToList();
    }

    /// <summary>Waits until the application answers; false when it stops before.</summary>
    private async Task<bool> StartedAsync(CancellationToken stopping)
    {
        var started = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var onStart = lifetime.ApplicationStarted.Register(() => started.TrySetResult(true));
        await using var onStop = stopping.Register(() => started.TrySetResult(false));
        return await started.Task;
    }
}
