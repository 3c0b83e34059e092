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
        var newest = await runs.GroupBy(run => run.Name)
            .Select(own => new
            {
                Name = own.Key,
                Started = own.Max(run => run.StartedAt),
                Failed = own.Max(run => run.Error != null ? (DateTime?)run.StartedAt : null),
                Failures = own.Count(run => run.Error != null),
            })
            .ToDictionaryAsync(own => own.Name, cancellation);
        var instants = newest
            .Values.SelectMany(own => (DateTime?[])[own.Started, own.Failed])
            .OfType<DateTime>()
            .ToList();
        var told = (await runs.Where(run => instants.Contains(run.StartedAt)).ToListAsync(cancellation)).ToLookup(run =>
            (run.Name, run.StartedAt)
        );
        return
        [
            .. jobs.Select(job =>
                newest.TryGetValue(job.Name, out var own)
                    ? StatusOf(
                        job,
                        told[(job.Name, own.Started)].FirstOrDefault(),
                        own.Failed is { } failed
                            ? told[(job.Name, failed)].FirstOrDefault(run => run.Error is not null)
                            : null,
                        own.Failures,
                        now
                    )
                    : StatusOf(job, null, null, 0, now)
            ),
        ];
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
