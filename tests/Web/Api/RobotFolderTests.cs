using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Access.Robots;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Receptions.Folders;

namespace Rammevaerk.Tests.Web.Api;

/// <summary>Files laid in a robot's folder on the server are picked up, moved and answered with receipts.</summary>
public sealed class RobotFolderTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Old = TimeSpan.FromMinutes(1);

    private readonly DirectoryInfo folders = Directory.CreateTempSubdirectory("rammevaerk-folders-");

    public void Dispose() => folders.Delete(recursive: true);

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_file_is_delivered_moved_and_answered(Engine engine)
    {
        await using var scene = await OpenAsync(engine);
        await LookAsync(scene);
        Lay(scene, "ind", "takstfil-skive.xlsx", scene.Round.File());
        await AnsweredAsync(scene, 1);

        var (text, json) = Receipts(scene, "modtaget").Single();
        text.ShouldContain("Kvittering K-2027-0779-1");
        text.ShouldContain("takstfil-skive.xlsx");
        json.GetProperty("delivery").GetProperty("number").GetInt32().ShouldBe(1);
        Files(scene, "modtaget").Count.ShouldBe(1);
        Files(scene, "ind").ShouldBeEmpty();
        Files(scene, "arbejde").ShouldBeEmpty();
        (await scene.Round.DeliveriesAsync()).Single().ReceivedByName.ShouldBe("Økonomisystemet");
    }

    [Fact]
    public async Task A_trial_and_a_broken_file_are_answered_and_nothing_is_delivered()
    {
        await using var scene = await OpenAsync(Engine.Sqlite);
        await LookAsync(scene);
        Lay(scene, "proev", "prøve.xlsx", scene.Round.File());
        Lay(scene, "ind", "brev.xlsx", "Kære alle"u8.ToArray());
        Lay(scene, "ind", "tom.xlsx", []);
        await AnsweredAsync(scene, 3);

        Receipts(scene, "modtaget").Single().Text.ShouldContain("Prøve: intet er afleveret");
        var refused = Receipts(scene, "afvist");
        refused.Count.ShouldBe(2);
        refused.ShouldAllBe(receipt => receipt.Text.StartsWith("Afvist: intet er afleveret", StringComparison.Ordinal));
        refused.ShouldAllBe(receipt =>
            receipt
                .Json.GetProperty("refusal")
                .GetProperty("id")
                .GetString()!
                .StartsWith("RV-2", StringComparison.Ordinal)
        );
        (await scene.Round.DeliveriesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_being_written_and_a_link_are_left_alone()
    {
        await using var scene = await OpenAsync(Engine.Sqlite);
        await LookAsync(scene);
        var growing = Path.Combine(Root(scene), "ind", "vokser.xlsx");
        await File.WriteAllBytesAsync(growing, scene.Round.File());
        File.CreateSymbolicLink(Path.Combine(Root(scene), "ind", "link.xlsx"), "/etc/hostname");
        await LookAsync(scene);

        Files(scene, "ind").Count.ShouldBe(2);
        (await scene.Round.ReadAsync(db => db.Set<RateReception>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task What_was_cut_short_is_taken_up_again_and_delivered_once()
    {
        await using var scene = await OpenAsync(Engine.Sqlite);
        await LookAsync(scene);
        // As a crash leaves it: moved, and perhaps handed over, but not answered.
        Lay(scene, "arbejde", "a~0199aaaa0000700080000000000000ab~efterladt.xlsx", scene.Round.File());
        await LookAsync(scene);
        await LookAsync(scene);
        await AnsweredAsync(scene, 1);

        (await scene.Round.DeliveriesAsync()).Count.ShouldBe(1);
        (await scene.Round.ReadAsync(db => db.Set<RateReception>().CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_revoked_robot_has_no_folder()
    {
        await using var scene = await OpenAsync(Engine.Sqlite);
        await scene.Round.ChangeAsync(async db =>
            (await db.Set<Robot>().SingleAsync()).RevokedAt = TimeProvider.System.GetUtcNow().UtcDateTime
        );
        await LookAsync(scene);
        Directory.Exists(Root(scene)).ShouldBeFalse();
    }

    private static Task<RobotScene> OpenAsync(Engine engine) =>
        RobotScene.OpenAsync(engine, RoundState.Open, false, ("omfang", "deliveries.write"), ("mappe", "ja"));

    private Task LookAsync(RobotScene scene) =>
        scene
            .Round.Services.GetRequiredService<FolderWatch>()
            .LookThroughAsync(folders.FullName, CancellationToken.None);

    private string Root(RobotScene scene) => Path.Combine(folders.FullName, scene.ClientId);

    private void Lay(RobotScene scene, string where, string name, byte[] content)
    {
        var path = Path.Combine(Root(scene), where, name);
        File.WriteAllBytes(path, content);
        File.SetLastWriteTimeUtc(path, TimeProvider.System.GetUtcNow().UtcDateTime - Old);
    }

    private List<string> Files(RobotScene scene, string where) =>
        [.. Directory.EnumerateFiles(Path.Combine(Root(scene), where), "*.xlsx")];

    private List<(string Text, JsonElement Json)> Receipts(RobotScene scene, string where) =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(Root(scene), where), "*.kvittering.txt")
                .Select(path =>
                    (
                        File.ReadAllText(path),
                        JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(path, ".json"))).RootElement
                    )
                ),
        ];

    private async Task AnsweredAsync(RobotScene scene, int files)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (Files(scene, "modtaget").Count + Files(scene, "afvist").Count < files)
        {
            TimeProvider.System.GetElapsedTime(start).ShouldBeLessThan(Patience);
            await LookAsync(scene);
            await Task.Delay(100);
        }
    }
}
