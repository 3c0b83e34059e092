using Rammevaerk.Platform.Storage;
using Rammevaerk.Tests.Faults.Report;
using Rammevaerk.Tests.Faults.Stage;
using Xunit.Abstractions;

namespace Rammevaerk.Tests.Faults.Scenarios;

/// <summary>The site dies without a word at any moment; people send again what they got no answer to.</summary>
[Collection(Report.Scenarios.Name)]
public sealed class KillTests(ITestOutputHelper output)
{
    private const int FewestTried = 200;

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Killed_while_people_deliver_sign_off_and_publish_nothing_acknowledged_is_lost(Engine engine)
    {
        var (kills, tried) = Report.Scenarios.AreLong ? (40, FewestTried) : (2, 10);
        var ledger = Ledger.Open("a", "The site is killed (SIGKILL) at random moments", $"{engine}");
        var play = await Play.GetAsync();
        await using var world = await World.BeginAsync(
            engine == Engine.Sqlite ? null : await (await PostgresServer.GetAsync()).NewDatabaseAsync()
        );
        var random = new Random(Report.Scenarios.Seed);
        output.WriteLine($"Seed {Report.Scenarios.Seed}");
        var site = await world.OpenAsync();
        using var load = new Load(ledger, play, [site.Address], Report.Scenarios.Seed);
        await load.DuringAsync(async () =>
        {
            for (var kill = 0; kill < kills; kill++)
            {
                await Task.Delay(random.Next(50, 1500));
                await site.KillAsync();
                ledger.Faults++;
                await site.StartAsync();
            }

            await load.UntilTriedAsync(tried);
        });
        await site.KillAsync();
        await Reckoning.OfAsync(world, load, ledger);
        ledger.Close(
            $"{load.Delivered.Count} deliveries, {load.SignedOff.Count} sign-offs and {load.Published.Count} publications "
                + $"acknowledged; {load.Retries} requests got no answer and were sent again."
        );
        output.WriteLine(ledger.Note);
    }
}
