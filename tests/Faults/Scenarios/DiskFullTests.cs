using Rammevaerk.Tests.Faults.Report;
using Rammevaerk.Tests.Faults.Stage;

namespace Rammevaerk.Tests.Faults.Scenarios;

/// <summary>The disk of a SQLite installation is full for a while: what cannot be stored is refused in words, whole.</summary>
[Collection(Report.Scenarios.Name)]
[Trait(Report.Scenarios.Kind, Report.Scenarios.Whole)]
public sealed class DiskFullTests
{
    private const int Megabytes = 24;
    private const int First = 5000;
    private const int MostThatFit = 1000;

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
        using var load = new Load(ledger, play, [site.Address], Report.Scenarios.Seed + 4);
        using var officer = await Person.StepInAsync(Cast.OfficerOf("0530"), CancellationToken.None, site.Address);
        await load.DuringAsync(() => Task.Delay(500));

        var round = $"/takster/runder/{Cast.Area}/{Cast.OpenYear}/0530";
        var stored = await CountAsync();
        for (var time = 0; time < (Report.Scenarios.AreLong ? 5 : 1); time++)
        {
            await disk.FillAsync(site.ProcessId);
            ledger.Faults++;
            var (number, refused) = await UntilRefusedAsync(time * MostThatFit);
            refused.Status.ShouldBe(422, refused.Body);
            refused.Body.ShouldContain("RV-704");
            stored += number - (time * MostThatFit);
            (await officer.TryAsync(HttpMethod.Get, round))!.Status.ShouldBe(200);
            (await CountAsync()).ShouldBe(stored);

            disk.Empty(site.ProcessId);
            ledger.Try();
            var taken = await officer.TryUploadAsync(
                $"{round}/aflever",
                play.FileOf("0530", First + number),
                "igen.xlsx"
            );
            taken!.Status.ShouldBe(303, taken.Body);
            ledger.Acknowledge();
            (await CountAsync()).ShouldBe(++stored);
        }

        await using var inside = World.At(disk.Copy(site.ProcessId));
        await Reckoning.OfAsync(inside, load, ledger);
        ledger.Close(
            "Refused with RV-704 in words, pages could be read meanwhile, and the same file was taken afterwards."
        );

        // SQLite has some room of its own in the file it writes first; so many more deliveries are taken, whole.
        async Task<(int Number, Answer Answer)> UntilRefusedAsync(int number)
        {
            while (true)
            {
                var answer = await officer.TryUploadAsync(
                    $"{round}/aflever",
                    play.FileOf("0530", First + number),
                    "fuld.xlsx"
                );
                answer.ShouldNotBeNull();
                if (answer.Status != 303)
                {
                    return (number, answer);
                }

                ledger.Try();
                ledger.Acknowledge();
                number++;
            }
        }

        async Task<int> CountAsync()
        {
            await using var copy = World.At(disk.Copy(site.ProcessId));
            return await copy.DeliveriesAsync();
        }
    }
}
