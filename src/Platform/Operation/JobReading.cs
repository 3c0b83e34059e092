using Microsoft.EntityFrameworkCore;
using Quartz;
using Rammevaerk.Platform.Jobs;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Operation;

/// <summary>Reads how each job of this version goes, from the runs that are kept and from its clock.</summary>
public sealed class JobReading(RammevaerkDb db, IEnumerable<IJobWork> jobs, TimeProvider time)
{
    private static readonly TimeSpan LongestRun = TimeSpan.FromHours(1);

    public async Task<IReadOnlyList<JobStatus>> LoadAsync(CancellationToken cancellation)
    {
        var now = WriteDesk.Now(time);
        var runs = db.Set<JobRun>().AsNoTracking();
        var found = new List<JobStatus>();
        foreach (var job in jobs)
        {
            var own = runs.Where(run => run.Name == job.Name);
            var last = await own.OrderByDescending(run => run.StartedAt).FirstOrDefaultAsync(cancellation);
            var failed = own.Where(run => run.Error != null);
            var failures = await failed.CountAsync(cancellation);
            var failure =
                failures == 0 ? null : await failed.OrderByDescending(run => run.StartedAt).FirstAsync(cancellation);
            found.Add(StatusOf(job, last, failure, failures, now));
        }

        return found;
    }

    private static JobStatus StatusOf(IJobWork job, JobRun? last, JobRun? failure, int failures, DateTime now)
    {
        var clock = new CronExpression(job.Schedule, JobClock.Denmark);
        var next = clock.GetNextValidTimeAfter(new DateTimeOffset(now));
        var after = next is { } first ? clock.GetNextValidTimeAfter(first) : null;
        var interval = after - next ?? TimeSpan.MaxValue;
        return new(
            job.Name,
            job.Title,
            last,
            failure,
            failures,
            next?.UtcDateTime,
            interval,
            OutcomeOf(last, now),
            last is not null && interval < TimeSpan.MaxValue / 2 && now - last.StartedAt > 2 * interval
        );
    }

    private static JobOutcome OutcomeOf(JobRun? last, DateTime now) =>
        last switch
        {
            null => JobOutcome.Never,
            { Error: not null } => JobOutcome.Failed,
            { EndedAt: not null } => JobOutcome.Done,
            _ when now - last.StartedAt > LongestRun => JobOutcome.Unfinished,
            _ => JobOutcome.Running,
        };
}
