using System.Diagnostics;
using Npgsql;
using Rammevaerk.Tests.Faults.Report;
using Rammevaerk.Tests.Faults.Stage;

namespace Rammevaerk.Tests.Faults.Scenarios;

/// <summary>PostgreSQL is away for a while: pages say so, and everything goes on by itself when it is back.</summary>
[Collection(Report.Scenarios.Name)]
[Trait(Report.Scenarios.Kind, Report.Scenarios.Whole)]
public sealed class DatabaseAwayTests
{
    private static readonly string[] Pages = ["/", "/takster/offentlige", "/takster/min-runde", "/konto"];

    /// <summary>What people set out to do before the next fault.</summary>
    private const int Between = 8;

    [Fact]
    public async Task The_database_goes_away_and_comes_back_while_people_work()
    {
        var ledger = Ledger.Open("e", "PostgreSQL is stopped and started under load", "Postgres");
        var play = await Play.GetAsync();
        await using var node = await PostgresNode.MakeAsync();
        await using var world = await World.BeginAsync(await node.NewDatabaseAsync("away"));
        var site = await world.OpenAsync();
        using var load = new Load(ledger, play, [site.Address], Report.Scenarios.Seed + 2);
        using var officer = await Person.StepInAsync(Cast.OfficerOf("0510"), CancellationToken.None, site.Address);
        var back = TimeSpan.Zero;
        await load.DuringAsync(async () =>
        {
            for (var time = 0; time < (Report.Scenarios.AreLong ? 6 : 1); time++)
            {
                await load.UntilTriedAsync(ledger.Tried + Between);
                await node.StopAsync();
                ledger.Faults++;
                foreach (var page in Pages)
                {
                    var answer = await officer.TryAsync(HttpMethod.Get, page);
                    answer.ShouldNotBeNull(page);
                    answer.Status.ShouldBe(503, $"{page}: {answer.Body}");
                    answer.Body.ShouldContain("Webstedet kan ikke bruge sin database lige nu", Case.Sensitive, page);
                }

                (await officer.TryAsync(HttpMethod.Get, "/health"))!.Status.ShouldBe(503);
                await node.StartAsync();
                var watch = Stopwatch.StartNew();
                while ((await officer.TryAsync(HttpMethod.Get, "/takster/min-runde"))!.Status >= 500)
                {
                    await Task.Delay(50);
                }

                back = watch.Elapsed > back ? watch.Elapsed : back;
            }

            await load.UntilTriedAsync(ledger.Tried + Between);
        });
        site.IsRunning.ShouldBeTrue();
        // The test's own connections are of the time before.
        NpgsqlConnection.ClearAllPools();
        await Reckoning.OfAsync(world, load, ledger);
        ledger.Close(
            $"Every page and /health answered 503 meanwhile; pages were right again {back.TotalSeconds:0.0} s after the database "
                + $"at the most. {load.Retries} requests were sent again."
        );
    }
}
