using Rammevaerk.Tests.Faults.Report;
using Rammevaerk.Tests.Faults.Stage;

namespace Rammevaerk.Tests.Faults.Scenarios;

/// <summary>The disk of a SQLite installation is full for a while: what cannot be stored is refused in words, whole.</summary>
[Collection(Report.Scenarios.Name)]
public sealed class DiskFullTests
{
    private const int Megabytes = 24;

    [Fact]
    public async Task The_disk_is_full_and_has_room_again()
    {
        var ledger = Ledger.Open("c", "The disk is full, and has room again", "Sqlite");
        var play = await Play.GetAsync();
        if (!await SmallDisk.CanBeMadeAsync())
        {
            ledger.Close("Not run: this machine lets nobody mount a small disk (unshare --mount).");
            return;
        }

        await using var world = await World.BeginAsync();
        var disk = new SmallDisk(world.Data.Path, Megabytes);
        var site = await world.OpenAsync(wrapped: disk.Command);
        await using var inside = World.At(disk.PathFor(site.ProcessId));
        using var load = new Load(ledger, play, [site.Address], Report.Scenarios.Seed + 4);
        using var officer = await Person.StepInAsync(Cast.OfficerOf("0530"), CancellationToken.None, site.Address);
        await load.DuringAsync(() => Task.Delay(1000));

        var round = $"/takster/runder/{Cast.Area}/{Cast.OpenYear}/0530";
        var stored = await inside.DeliveriesAsync();
        for (var time = 0; time < 3; time++)
        {
            await disk.FillAsync(site.ProcessId);
            ledger.Faults++;
            var refused = await officer.TryUploadAsync(
                $"{round}/aflever",
                play.FileOf("0530", 900 + time),
                "fuld.xlsx"
            );
            refused.ShouldNotBeNull();
            refused.Status.ShouldBe(422, refused.Body);
            refused.Body.ShouldContain("RV-704");
            (await officer.TryAsync(HttpMethod.Get, round))!.Status.ShouldBe(200);
            (await inside.DeliveriesAsync()).ShouldBe(stored);

            disk.Empty(site.ProcessId);
            ledger.Try();
            var taken = await officer.TryUploadAsync($"{round}/aflever", play.FileOf("0530", 900 + time), "igen.xlsx");
            taken!.Status.ShouldBe(303, taken.Body);
            ledger.Acknowledge();
            (await inside.DeliveriesAsync()).ShouldBe(++stored);
        }

        await Reckoning.OfAsync(inside, load, ledger);
        ledger.Close(
            "Refused with RV-704 in words, pages could be read meanwhile, and the same file was taken afterwards."
        );
    }
}
