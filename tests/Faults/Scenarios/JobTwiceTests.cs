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
    [Fact]
    public async Task A_job_due_in_two_copies_runs_once_each_time()
    {
        var ledger = Ledger.Open("g", "A job is due in two copies each second", "Postgres");
        await using var world = await World.BeginAsync(await (await PostgresServer.GetAsync()).NewDatabaseAsync());
        var seconds = Report.Scenarios.AreLong ? 60 : 6;
        var job = new EachSecond();
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

        ledger.Twice += job.Runs.CountBy(run => run.Ticks / TimeSpan.TicksPerSecond).Count(second => second.Value > 1);
        job.Runs.Count.ShouldBeGreaterThan(seconds / 2);
        ledger.Close("Counted by the second a run began in, over both copies.");
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

    private sealed class EachSecond : IJobWork
    {
        public string Name => "each-second";

        public string Schedule => "* * * * * ?";

        public ConcurrentBag<DateTimeOffset> Runs { get; } = [];

        public Task RunAsync(CancellationToken cancellation)
        {
            Runs.Add(TimeProvider.System.GetUtcNow());
            return Task.CompletedTask;
        }
    }
}
