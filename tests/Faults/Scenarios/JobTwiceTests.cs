using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Quartz;
using Rammevaerk.Migrations.Shared;
using Rammevaerk.Platform.Jobs;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Tests.Faults.Report;
using Rammevaerk.Tests.Faults.Stage;

namespace Rammevaerk.Tests.Faults.Scenarios;

/// <summary>A job is due in two copies at the same moment: one of them runs it.</summary>
[Collection(Report.Scenarios.Name)]
public sealed class JobTwiceTests
{
    private const int Every = 3;

    private static readonly TimeSpan Same = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task A_job_due_in_two_copies_runs_once_each_time()
    {
        var ledger = Ledger.Open("g", "A job is due in two copies every third second", "Postgres");
        await using var world = await World.BeginAsync(await (await PostgresServer.GetAsync()).NewDatabaseAsync());
        var seconds = Report.Scenarios.AreLong ? 60 : 10;
        var job = new EachThirdSecond();
        var copies = new List<IScheduler>();
        for (var copy = 0; copy < 2; copy++)
        {
            var scheduler = await JobClock.BuildAsync(world.Database, Journal(world, job), CancellationToken.None);
            await JobClock.ScheduleAsync(scheduler, [(job.Name, job.Schedule)], CancellationToken.None);
            await scheduler.Start();
            copies.Add(scheduler);
        }

        await Task.Delay(TimeSpan.FromSeconds(seconds));
        foreach (var scheduler in copies)
        {
            await scheduler.Shutdown(waitForJobsToComplete: true);
        }

        ledger.Faults = job.Runs.Count;
        foreach (var _ in job.Runs)
        {
            ledger.Try();
            ledger.Acknowledge();
        }

        var begun = job.Runs.Order().ToList();
        ledger.Twice += begun.Zip(begun.Skip(1)).Count(pair => pair.Second - pair.First < Same);
        job.Runs.Count.ShouldBeGreaterThan(seconds / 2 / Every);
        ledger.Close("Two runs that begin within a second of each other, in either copy, are one firing twice.");
    }

    private static JobJournal Journal(World world, IJobWork job)
    {
        var services = new ServiceCollection();
        services.AddScoped(_ => new RammevaerkDb(
            (DbContextOptions<RammevaerkDb>)
                new DbContextOptionsBuilder<RammevaerkDb>()
                    .UseEngine(world.Database.Engine, world.Database.Connection)
                    .Options,
            ModelParts.All
        ));
        services.AddSingleton(job);
        return new JobJournal(
            services.BuildServiceProvider().GetRequiredService<IServiceScopeFactory>(),
            TimeProvider.System,
            NullLogger<JobJournal>.Instance
        );
    }

    private sealed class EachThirdSecond : IJobWork
    {
        public string Name => "each-third-second";

        public string Schedule => "0/3 * * * * ?";

        public ConcurrentBag<DateTimeOffset> Runs { get; } = [];

        public Task RunAsync(CancellationToken cancellation)
        {
            Runs.Add(TimeProvider.System.GetUtcNow());
            return Task.CompletedTask;
        }
    }
}
