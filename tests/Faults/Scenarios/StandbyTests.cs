using System.Diagnostics;
using Npgsql;
using Rammevaerk.Tests.Faults.Report;
using Rammevaerk.Tests.Faults.Stage;

namespace Rammevaerk.Tests.Faults.Scenarios;

/// <summary>Two copies on a PostgreSQL with a synchronous standby: the primary dies, the standby takes over.</summary>
[Collection(Report.Scenarios.Name)]
[Trait(Report.Scenarios.Kind, Report.Scenarios.Whole)]
public sealed class StandbyTests
{
    [Fact]
    public async Task The_primary_dies_under_load_and_its_standby_is_promoted()
    {
        if (!Report.Scenarios.AreLong)
        {
            return;
        }

        var ledger = Ledger.Open(
            "h",
            "The primary is stopped at once, a copy is killed, the standby promoted",
            "Postgres"
        );
        var play = await Play.GetAsync();
        await using var primary = await PostgresNode.MakeAsync();
        await primary.NewDatabaseAsync("pair");
        await using var standby = await primary.FollowAsync();
        // Only the primary waits for its standby; the standby has none to wait for when it takes over.
        await primary.ExecuteAsync("ALTER SYSTEM SET synchronous_standby_names = '*'");
        await primary.ExecuteAsync("SELECT pg_reload_conf()");
        while ((string?)await primary.ExecuteAsync("SELECT sync_state FROM pg_stat_replication") != "sync")
        {
            await Task.Delay(50);
        }

        var both = new NpgsqlConnectionStringBuilder(primary.ConnectionTo("pair"))
        {
            Host = $"127.0.0.1:{primary.Port},127.0.0.1:{standby.Port}",
            TargetSessionAttributes = "primary",
            HostRecheckSeconds = 1,
        }.ConnectionString;
        await using var world = await World.BeginAsync(both);
        var one = await world.OpenAsync();
        var other = await world.OpenAsync();
        using var load = new Load(ledger, play, [one.Address, other.Address], Report.Scenarios.Seed + 3);
        var away = TimeSpan.Zero;
        await load.DuringAsync(async () =>
        {
            await Task.Delay(5000);
            var watch = Stopwatch.StartNew();
            await primary.StopAsync();
            await one.KillAsync();
            ledger.Faults += 2;
            await standby.PromoteAsync();
            using var reader = await Person.StepInAsync(Cast.OfficerOf("0510"), CancellationToken.None, other.Address);
            away = watch.Elapsed;
            await Task.Delay(5000);
        });
        await Reckoning.OfAsync(world, load, ledger);
        ledger.Close(
            $"People could sign in {away.TotalSeconds:0.0} s after the primary died. {load.Retries} requests were sent again. The "
                + "connection string names both servers and Target Session Attributes=primary."
        );
    }
}
