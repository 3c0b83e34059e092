using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Rammevaerk.Platform.Operation;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Jobs;

/// <summary>Runs a job by name in a scope of its own and writes down how it went. The newest hundred runs of each are kept.</summary>
public sealed class JobJournal(IServiceScopeFactory scopes, TimeProvider time, ILogger<JobJournal> log)
{
    private const int Kept = 100;
    private const int LongestError = 2000;

    /// <summary>Runs the job. A job that fails is written down and logged, and runs again by its schedule.</summary>
    /// <returns>The run; null when this version has no such job.</returns>
    public async Task<JobRun?> RunAsync(string name, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var work = scope.ServiceProvider.GetServices<IJobWork>().FirstOrDefault(one => one.Name == name);
        if (work is null)
        {
            return null;
        }

        using var span = Signals.Source.StartActivity("job");
        span?.SetTag("job", name);
        var run = new JobRun { Name = name, StartedAt = WriteDesk.Now(time) };
        await KeepAsync(run, isNew: true, cancellation);
        try
        {
            await work.RunAsync(cancellation);
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            // One job's bug must neither stop the others nor go unseen.
            log.LogError(failure, "The job {Job} failed.", name);
            Signals.JobFailed(name);
            span.Ended(failure.GetType().Name);
            run.Error = Short($"{failure.GetType().Name}: {failure.Message}");
        }

        run.EndedAt = WriteDesk.Now(time);
        await KeepAsync(run, isNew: false, cancellation);
        return run;
    }

    private static string Short(string text) => text.Length > LongestError ? text[..LongestError] : text;

    private async Task KeepAsync(JobRun run, bool isNew, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RammevaerkDb>();
        if (isNew)
        {
            db.Add(run);
        }
        else
        {
            db.Update(run);
        }

        await db.SaveChangesAsync(cancellation);
        var runs = db.Set<JobRun>().Where(one => one.Name == run.Name);
        var oldest = await runs.OrderByDescending(one => one.StartedAt)
            .Skip(Kept)
            .Select(one => (DateTime?)one.StartedAt)
            .FirstOrDefaultAsync(cancellation);
        if (oldest is { } start)
        {
            await runs.Where(one => one.StartedAt <= start).ExecuteDeleteAsync(cancellation);
        }
    }
}
