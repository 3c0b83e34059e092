using System.Diagnostics;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Tests.Web.Submissions;

namespace Rammevaerk.Tests.Web.Api;

/// <summary>
/// The client in samples/klient, written from the OpenAPI document alone, tries a file, delivers it and fetches a
/// derivation from a server on a real port.
/// </summary>
public sealed class OutsideClientTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task It_delivers_a_file_and_fetches_a_derivation()
    {
        await using var scene = await RobotScene.OpenAsync(listens: true);
        var file = Path.Combine(Directory.CreateTempSubdirectory("rammevaerk-outside-").FullName, "takstfil.xlsx");
        await File.WriteAllBytesAsync(file, scene.Round.File());
        var server = scene
            .Round.Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!
            .Addresses.First();
        var start = new ProcessStartInfo("/usr/bin/python3")
        {
            ArgumentList = { Client(), server, RoundScene.Area, "2027", RoundScene.Skive, file },
            Environment = { ["CLIENT_ID"] = scene.ClientId, ["CLIENT_SECRET"] = scene.Secret },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        var (told, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var patience = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(patience.Token);
        var said = await told;
        File.Delete(file);

        process.ExitCode.ShouldBe(0, said + await complained);
        said.ShouldContain("receipt K-2027-0779-1");
        said.ShouldContain("Derivation of Y001:");
        said.ShouldContain("RATE-2");
        said.ShouldContain("page 3:");
        (await scene.Round.DeliveriesAsync()).Count.ShouldBe(1);
    }

    private static string Client()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var found = Path.Combine(at.FullName, "samples", "klient", "klient.py");
            if (File.Exists(found))
            {
                return found;
            }
        }

        throw new FileNotFoundException("samples/klient/klient.py");
    }
}
