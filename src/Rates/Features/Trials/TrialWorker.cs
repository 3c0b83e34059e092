using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Rammevaerk.Rates.Features.Trials;

/// <summary>Does the queued jobs, a few at a time, so that many uploads at once slow each other down but never the pages.</summary>
public sealed class TrialWorker(TrialJobs jobs, TrialAssessment assessment, ILogger<TrialWorker> log)
    : BackgroundService
{
    private static readonly int AtOnce = Math.Max(1, Environment.ProcessorCount / 2);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Parallel.ForEachAsync(
            jobs.Waiting.ReadAllAsync(stoppingToken),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stoppingToken },
            (job, cancellation) =>
            {
                Do(job, cancellation);
                return ValueTask.CompletedTask;
            }
        );

    // A bug in the assessment of one file must reach whoever waits for it, and not stop the others.
    private void Do(TrialJob job, CancellationToken cancellation)
    {
        try
        {
            job.Finish(assessment.Run(job, cancellation));
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            log.LogError(bug, "A rate file could not be assessed.");
            job.Fail(bug);
        }
    }
}
