using Microsoft.Extensions.Hosting;

namespace Rammevaerk.Rates.Features.Trials;

/// <summary>Deletes expired trials at start-up and every minute.</summary>
public sealed class TrialSweeper(TrialStore store, TrialJobs jobs, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            store.Sweep();
            jobs.ForgetExpired(time.GetUtcNow());
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
