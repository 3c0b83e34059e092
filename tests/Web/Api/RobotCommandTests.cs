using System.Text.Json;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Cli;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Tests.Web.Api;

/// <summary><c>rates deliver</c> against a server that listens on a real port.</summary>
public sealed class RobotCommandTests : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("rammevaerk-robot-");
    private RobotScene scene = null!;
    private string server = "";

    public async Task InitializeAsync()
    {
        scene = await RobotScene.OpenAsync(listens: true);
        server = scene
            .Round.Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!
            .Addresses.First();
    }

    public async Task DisposeAsync()
    {
        await scene.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_file_is_delivered_with_a_receipt_and_repeating_it_makes_no_second_one()
    {
        var file = await FileAsync(scene.Round.File());
        var receipt = Path.Combine(folder.FullName, "kvittering.json");

        var first = await RunAsync("rates", "deliver", file, "--server", server, "--receipt", receipt);
        var again = await RunAsync("rates", "deliver", file, "--server", server, "--json");

        first.Out.ShouldContain("Afleveret. Kvittering K-2027-0779-1.", customMessage: first.Error);
        first.ExitCode.ShouldBe(0);
        var kept = JsonDocument.Parse(await File.ReadAllTextAsync(receipt)).RootElement;
        kept.GetProperty("delivery").GetProperty("number").GetInt32().ShouldBe(1);
        again.ExitCode.ShouldBe(0);
        JsonDocument
            .Parse(again.Out)
            .RootElement.GetProperty("delivery")
            .GetProperty("isRepeated")
            .GetBoolean()
            .ShouldBeTrue();
        (await scene.Round.DeliveriesAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_trial_delivers_nothing()
    {
        var file = await FileAsync(scene.Round.File());
        var tried = await RunAsync("rates", "deliver", file, "--server", server, "--trial");

        tried.ExitCode.ShouldBe(0, tried.Error);
        tried.Out.ShouldContain("Prøvet; intet er afleveret. Fejl: 0.");
        tried.Out.ShouldContain("Takster: 8.");
        (await scene.Round.DeliveriesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_the_server_refuses_is_refused_in_its_words()
    {
        await scene.Round.ChangeAsync(async db => (await db.Set<RateRound>().SingleAsync()).State = RoundState.Planned);
        var file = await FileAsync(scene.Round.File());
        var refused = await RunAsync("rates", "deliver", file, "--server", server, "--json");

        refused.ExitCode.ShouldBe(1);
        var error = JsonDocument.Parse(refused.Out).RootElement.GetProperty("error");
        error.GetProperty("id").GetString().ShouldBe("RV-452");
        error.GetProperty("message").GetString()!.ShouldContain("åbner");
    }

    [Fact]
    public async Task What_is_missing_is_named_before_anything_is_sent()
    {
        var file = await FileAsync(scene.Round.File());
        var withoutServer = await RunAsync("rates", "deliver", file, "--json");
        var withoutRobot = await RunAsync([], "rates", "deliver", file, "--server", server, "--json");
        var wrongKey = await RunAsync(
            [("RAMMEVAERK_CLIENT_ID", scene.ClientId), ("RAMMEVAERK_CLIENT_SECRET", "rvk_forkert")],
            "rates",
            "deliver",
            file,
            "--server",
            server,
            "--json"
        );

        (withoutServer.ExitCode, IdOf(withoutServer)).ShouldBe((1, "RV-658"));
        (withoutRobot.ExitCode, IdOf(withoutRobot)).ShouldBe((1, "RV-657"));
        (wrongKey.ExitCode, IdOf(wrongKey)).ShouldBe((1, "RV-660"));
        (await scene.Round.DeliveriesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_server_that_fails_first_is_asked_again_and_gets_one_delivery()
    {
        await using var shaky = await ShakyServer.BeforeAsync(server, failures: 2);
        var file = await FileAsync(scene.Round.File());
        var sent = await RunAsync("rates", "deliver", file, "--server", shaky.Address);

        sent.ExitCode.ShouldBe(0, sent.Error);
        sent.Error.ShouldContain("Prøver igen");
        shaky.Failed.ShouldBe(2);
        (await scene.Round.DeliveriesAsync()).Count.ShouldBe(1);
    }

    private static string IdOf((int ExitCode, string Out, string Error) run) =>
        JsonDocument.Parse(run.Out).RootElement.GetProperty("error").GetProperty("id").GetString()!;

    private async Task<string> FileAsync(byte[] content)
    {
        var path = Path.Combine(folder.FullName, "takstfil-skive.xlsx");
        await File.WriteAllBytesAsync(path, content);
        return path;
    }

    private Task<(int ExitCode, string Out, string Error)> RunAsync(params string[] args) =>
        RunAsync([("RAMMEVAERK_CLIENT_ID", scene.ClientId), ("RAMMEVAERK_CLIENT_SECRET", scene.Secret)], args);

    private Task<(int ExitCode, string Out, string Error)> RunAsync(
        (string Name, string Value)[] environment,
        params string[] args
    ) =>
        Task.Run(() =>
        {
            using var output = new StringWriter();
            using var error = new StringWriter();
            var exitCode = CommandLine.Run(
                args,
                output,
                error,
                name =>
                    name == "RAMMEVAERK_DATA"
                        ? folder.FullName
                        : environment.FirstOrDefault(one => one.Name == name).Value,
                TimeProvider.System
            );
            return (exitCode, output.ToString(), error.ToString());
        });
}
