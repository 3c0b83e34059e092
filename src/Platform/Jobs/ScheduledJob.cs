using Quartz;
using Quartz.Extensibility;

namespace Rammevaerk.Platform.Jobs;

/// <summary>What the scheduler fires: the job of the product with the same name, never twice at once.</summary>
[DisallowConcurrentExecution]
public sealed class ScheduledJob(JobJournal journal) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await journal.RunAsync(context.JobDetail.Key.Name, cancellationToken);
}

/// <summary>Makes the scheduler's jobs.</summary>
internal sealed class ScheduledJobs(JobJournal journal) : IJobFactory
{
    public ValueTask<JobScope> CreateJob(
        TriggerFiredBundle bundle,
        IScheduler scheduler,
        CancellationToken cancellationToken = default
    ) => new(new JobScope(new ScheduledJob(journal)));

    public ValueTask ReturnJob(JobScope job, CancellationToken cancellationToken = default) => ValueTask.CompletedTask;
}
