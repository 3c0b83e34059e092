using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Rammevaerk.Rates.Features.Trials;

/// <summary>
/// The jobs of this copy of the application: a bounded queue, and the newest results. Nothing here is needed to answer:
/// a trial without a job is assessed again from its stored file.
/// </summary>
public sealed class TrialJobs(TrialSettings settings)
{
    private readonly ConcurrentDictionary<TrialId, TrialJob> jobs = new();

    private readonly Channel<TrialJob> queue = Channel.CreateBounded<TrialJob>(
        new BoundedChannelOptions(settings.Queue) { FullMode = BoundedChannelFullMode.Wait }
    );

    /// <summary>The jobs to do, in the order they came.</summary>
    public ChannelReader<TrialJob> Waiting => queue.Reader;

    /// <summary>The trial's job, queued when it has none; null when the queue is full.</summary>
    public TrialJob? Start(Trial trial)
    {
        if (jobs.TryGetValue(trial.Id, out var known))
        {
            return known;
        }

        var job = new TrialJob(trial);
        if (!jobs.TryAdd(trial.Id, job))
        {
            return jobs.GetValueOrDefault(trial.Id) ?? job;
        }

        ForgetOldest();
        if (queue.Writer.TryWrite(job))
        {
            return job;
        }

        Forget(trial.Id);
        return null;
    }

    public void Forget(TrialId id) => jobs.TryRemove(id, out _);

    /// <summary>Forgets results whose time is up.</summary>
    public void ForgetExpired(DateTimeOffset now)
    {
        foreach (var expired in jobs.Values.Where(job => job.Trial.Expires <= now))
        {
            Forget(expired.Trial.Id);
        }
    }

    private void ForgetOldest()
    {
        foreach (
            var old in jobs
                .Values.Where(job => job.IsDone)
                .OrderByDescending(job => job.Trial.Received)
                .Skip(settings.Remembered)
        )
        {
            Forget(old.Trial.Id);
        }
    }
}
