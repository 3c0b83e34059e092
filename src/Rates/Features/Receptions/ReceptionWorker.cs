using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Receptions;

/// <summary>
/// Works on received files in the background, on half of the machine's cores, so that people's own work keeps the rest.
/// Looks at the queue when this copy has received something and otherwise every few seconds.
/// </summary>
public sealed partial class ReceptionWorker(
    IServiceScopeFactory scopes,
    ReceptionBell bell,
    TimeProvider time,
    ILogger<ReceptionWorker> log
) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Prolonging = WaitingReceptions.Hold / 4;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(
            Enumerable.Range(0, Math.Max(1, Environment.ProcessorCount / 2)).Select(_ => WorkAsync(stoppingToken))
        );

    private async Task WorkAsync(CancellationToken stopping)
    {
        await Task.Yield();
        while (!stopping.IsCancellationRequested)
        {
            var worked = false;
            try
            {
                worked = await WorkOnNextAsync(stopping);
            }
            catch (Exception failed) when (failed is not OperationCanceledException)
            {
                // Its holding runs out, and it is tried again, here or in another copy.
                LogFailed(log, failed);
            }

            if (!worked)
            {
                await bell.HearAsync(Look, time, stopping);
            }
        }
    }

    /// <summary>False when there was nothing to do.</summary>
    private async Task<bool> WorkOnNextAsync(CancellationToken stopping)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (
            await scope.ServiceProvider.GetRequiredService<WaitingReceptions>().TakeAsync(stopping) is not { } reception
        )
        {
            return false;
        }

        using var done = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var keeping = KeepAsync(reception, done.Token);
        try
        {
            await scope.ServiceProvider.GetRequiredService<HandleReception>().RunAsync(reception, stopping);
        }
        finally
        {
            await done.CancelAsync();
            await keeping;
        }

        return true;
    }

    private async Task KeepAsync(RateReception reception, CancellationToken done)
    {
        using var timer = new PeriodicTimer(Prolonging, time);
        try
        {
            while (await timer.WaitForNextTickAsync(done))
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<WaitingReceptions>().ProlongAsync(reception.Id, done);
            }
        }
        catch (OperationCanceledException)
        {
            // The work is done.
        }
        catch (Exception failed) when (failed is DbUpdateException or System.Data.Common.DbException)
        {
            // Then another may take it too; whoever comes second finds it delivered.
            LogFailed(log, failed);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A received file could not be worked on; it is tried again.")]
    private static partial void LogFailed(ILogger log, Exception failed);
}
