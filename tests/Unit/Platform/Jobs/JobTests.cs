using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Quartz;
using Rammevaerk.Platform.Jobs;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Tests.Unit.Platform.Storage;

namespace Rammevaerk.Tests.Unit.Platform.Jobs;

/// <summary>Jobs run by the clock, once over all copies, and leave word of how they went.</summary>
public sealed class JobTests
{
    private const string EverySecond = "* * * * * ?";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task A_job_runs_by_its_schedule_and_is_written_down(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var work = new Counting("tick", EverySecond);
        await using var copy = await Copy.StartAsync(database, work);

        await work.UntilAsync(2, Patience);
        await copy.DisposeAsync();

        await using var db = database.Open();
        var runs = await db.Set<JobRun>().ToListAsync();
        runs.Count.ShouldBeGreaterThanOrEqualTo(2);
        runs.ShouldAllBe(run => run.Name == "tick" && run.EndedAt != null && run.Error == null);
    }

    [Fact]
    public async Task Two_copies_on_one_server_run_each_firing_once()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Postgres);
        using var work = new Counting("tick", EverySecond);
        await using var one = await Copy.StartAsync(database, work);
        await using var other = await Copy.StartAsync(database, work);

        await work.UntilAsync(5, Patience);
        await one.DisposeAsync();
        await other.DisposeAsync();

        work.MostAtOnce.ShouldBe(1);
        await using var db = database.Open();
        var runs = await db.Set<JobRun>().OrderBy(run => run.StartedAt).ToListAsync();
        runs.Select(run => run.StartedAt.Ticks / TimeSpan.TicksPerSecond).Distinct().Count().ShouldBe(runs.Count);
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task A_copy_that_starts_again_takes_over_the_tables_and_forgets_jobs_that_are_gone(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var old = new Counting("old", "0 0 4 * * ?");
        using var added = new Counting("new", "0 0 4 * * ?");
        await using (await Copy.StartAsync(database, old)) { }

        await using var copy = await Copy.StartAsync(database, added);

        (await copy.JobsAsync()).ShouldBe(["new"]);
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task A_job_that_fails_is_written_down_with_the_reason(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var services = Copy.Services(database, new Failing());
        var run = await Copy.JournalOf(services).RunAsync("failing", default);

        run.ShouldNotBeNull().Error.ShouldBe("InvalidOperationException: planted");
        await using var db = database.Open();
        (await db.Set<JobRun>().SingleAsync()).Error.ShouldBe("InvalidOperationException: planted");
        (await Copy.JournalOf(services).RunAsync("unknown", default)).ShouldBeNull();
    }

    [Fact]
    public async Task Only_the_newest_hundred_runs_are_kept()
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        var clock = new ManualClock();
        using var work = new Counting("tick", EverySecond);
        await using var services = Copy.Services(database, work);
        var journal = Copy.JournalOf(services, clock);
        for (var run = 0; run < 105; run++)
        {
            clock.Instant = clock.Instant.AddMinutes(1);
            await journal.RunAsync("tick", default);
        }

        await using var db = database.Open();
        (await db.Set<JobRun>().CountAsync()).ShouldBe(100);
        (await db.Set<JobRun>().MaxAsync(run => run.StartedAt)).ShouldBe(clock.Instant);
    }

    private sealed class Failing : IJobWork
    {
        public string Name => "failing";

        public string Schedule => "0 0 4 * * ?";

        public Task RunAsync(CancellationToken cancellation) => throw new InvalidOperationException("planted");
    }

    private sealed class Counting(string name, string schedule) : IJobWork, IDisposable
    {
        private readonly SemaphoreSlim done = new(0);
        private int atOnce;

        public string Name => name;

        public string Schedule => schedule;

        public int MostAtOnce { get; private set; }

        public void Dispose() => done.Dispose();

        public async Task RunAsync(CancellationToken cancellation)
        {
            MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref atOnce));
            await Task.Delay(50, cancellation);
            Interlocked.Decrement(ref atOnce);
            done.Release();
        }

        public async Task UntilAsync(int runs, TimeSpan patience)
        {
            for (var run = 0; run < runs; run++)
            {
                (await done.WaitAsync(patience)).ShouldBeTrue($"{Name} ran {run} times only");
            }
        }
    }

    /// <summary>One copy of the application, as far as its jobs go.</summary>
    private sealed class Copy(ServiceProvider services, IScheduler scheduler) : IAsyncDisposable
    {
        private bool stopped;

        public static ServiceProvider Services(TestDatabase database, params IJobWork[] jobs)
        {
            var services = new ServiceCollection();
            services.AddScoped(_ => database.Open());
            foreach (var job in jobs)
            {
                services.AddSingleton(job);
            }

            return services.BuildServiceProvider();
        }

        public static JobJournal JournalOf(ServiceProvider services, TimeProvider? clock = null) =>
            new(
                services.GetRequiredService<IServiceScopeFactory>(),
                clock ?? TimeProvider.System,
                NullLogger<JobJournal>.Instance
            );

        public static async Task<Copy> StartAsync(TestDatabase database, IJobWork work)
        {
            var services = Services(database, work);
            var storage = new StorageSettings(database.Engine, database.Connection);
            var scheduler = await JobClock.BuildAsync(storage, JournalOf(services), default);
            await JobClock.ScheduleAsync(scheduler, [(work.Name, work.Schedule)], default);
            await scheduler.Start();
            return new Copy(services, scheduler);
        }

        public async Task<IReadOnlyList<string>> JobsAsync() =>
            [.. (await scheduler.GetJobKeys(GroupMatcher<JobKey>.AnyGroup())).Select(key => key.Name)];

        public async ValueTask DisposeAsync()
        {
            if (!stopped)
            {
                stopped = true;
                await scheduler.Shutdown(waitForJobsToComplete: true);
                await services.DisposeAsync();
            }
        }
    }
}
