using Microsoft.Data.Sqlite;
using Npgsql;
using Quartz;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Jobs;

/// <summary>
/// A scheduler on the installation's database: over all copies on PostgreSQL a job runs once, on SQLite there is one copy.
/// Makes its own tables.
/// </summary>
public static class JobClock
{
    private const string Name = "Rammevaerk";
    private const string Tables = "quartz_";
    private const int AtOnce = 4;

    internal static readonly TimeZoneInfo Denmark = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    public static async Task<IScheduler> BuildAsync(
        StorageSettings storage,
        JobJournal journal,
        CancellationToken cancellation
    ) =>
        await QuartzSchedulerBuilder
            .Create(builder => Configure(builder, storage, journal))
            .BuildScheduler(cancellation);

    /// <summary>Schedules what this version has, and forgets what it no longer has.</summary>
    public static async Task ScheduleAsync(
        IScheduler scheduler,
        IReadOnlyList<(string Name, string Schedule)> jobs,
        CancellationToken cancellation
    )
    {
        foreach (var (name, schedule) in jobs)
        {
            var job = JobBuilder.Create<ScheduledJob>().WithIdentity(name).StoreDurably().Build();
            var trigger = TriggerBuilder
                .Create()
                .WithIdentity(name)
                .WithSchedule(
                    CronScheduleBuilder
                        .Create(schedule)
                        .InTimeZone(Denmark)
                        .WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)
                )
                .Build();
            await scheduler.ScheduleJob(job, [trigger], ScheduleJobOptions.Replacing, cancellation);
        }

        var known = jobs.Select(job => job.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var key in await scheduler.GetJobKeys(GroupMatcher<JobKey>.AnyGroup(), cancellation))
        {
            if (!known.Contains(key.Name))
            {
                await scheduler.DeleteJob(key, cancellation);
            }
        }
    }

    private static void Configure(IQuartzBuilder builder, StorageSettings storage, JobJournal journal)
    {
        builder.ConfigureScheduler(options =>
        {
            options.InstanceName = Name;
            options.GenerateInstanceId = true;
        });
        builder.UseDefaultThreadPool(AtOnce);
        builder.UseJobFactory(new ScheduledJobs(journal));
        builder.UsePersistentStore(store =>
        {
            store.ConfigureStore(options =>
            {
                options.TablePrefix = Tables;
                options.StoreJobDataAsStrings = true;
            });
            store.ProvisionSchema();
            if (storage.Engine == Engine.Postgres)
            {
                store.UsePostgres(NpgsqlFactory.Instance, storage.Connection);
                store.UseClustering(_ => { });
            }
            else
            {
                store.UseSqlite(SqliteFactory.Instance, storage.Connection);
            }
        });
    }
}
