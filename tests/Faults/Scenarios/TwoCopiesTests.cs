using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Jobs;
using Rammevaerk.Tests.Faults.Report;
using Rammevaerk.Tests.Faults.Stage;

namespace Rammevaerk.Tests.Faults.Scenarios;

/// <summary>Two copies of the site on one PostgreSQL: one dies, and people go on at the other.</summary>
[Collection(Report.Scenarios.Name)]
[Trait(Report.Scenarios.Kind, Report.Scenarios.Whole)]
public sealed class TwoCopiesTests
{
    /// <summary>What people set out to do before the next fault.</summary>
    private const int Between = 8;

    [Fact]
    public async Task One_of_two_copies_dies_and_people_go_on_at_the_other()
    {
        var ledger = Ledger.Open("b", "One of two copies is killed under load", "Postgres");
        var play = await Play.GetAsync();
        await using var world = await World.BeginAsync(await (await PostgresServer.GetAsync()).NewDatabaseAsync());
        var one = await world.OpenAsync();
        var other = await world.OpenAsync();
        using var load = new Load(ledger, play, [one.Address, other.Address], Report.Scenarios.Seed + 1);
        var rounds = Report.Scenarios.AreLong ? 6 : 1;
        await load.DuringAsync(async () =>
        {
            for (var round = 0; round < rounds; round++)
            {
                await load.UntilTriedAsync(ledger.Tried + Between);
                await (round % 2 == 0 ? one : other).KillAsync();
                ledger.Faults++;
                await Task.Delay(1500);
                if (round < rounds - 1)
                {
                    await (round % 2 == 0 ? one : other).StartAsync();
                }
            }
        });
        await Reckoning.OfAsync(world, load, ledger);
        var runs = await world.ReadAsync(db => db.Set<JobRun>().AsNoTracking().ToListAsync());
        ledger.Twice += runs.CountBy(run => (run.Name, run.StartedAt.Ticks / TimeSpan.TicksPerMinute))
            .Count(minute => minute.Value > 1);
        ledger.Close(
            $"{load.Retries} requests were sent again at the other copy. {runs.Count} runs of jobs, none twice in the same minute."
        );
    }
}
