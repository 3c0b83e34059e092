using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Cli;
using Rammevaerk.Rates.Features.Receptions.Folders;

namespace Rammevaerk.Tests.Browser;

/// <summary>The operators' programs, which deliver without anybody: by the command line, a folder and the interface.</summary>
internal sealed class YearRobots(RunningApplication application, DirectoryInfo files, int year, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Rested = TimeSpan.FromMinutes(1);

    /// <summary>Delivers with <c>rammevaerk rates deliver</c> and the lines the page of robots gave.</summary>
    public async Task ByCommandLineAsync(byte[] file, string keyFile)
    {
        var settings = keyFile
            .Split('\n')
            .Select(line => line.Split('=', 2))
            .ToDictionary(pair => pair[0], pair => pair[1].Trim(), StringComparer.Ordinal);
        var path = Path.Combine(files.FullName, "robot.xlsx");
        await File.WriteAllBytesAsync(path, file);
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await Task.Run(() =>
            CommandLine.Run(
                ["rates", "deliver", path, "--server", application.Address],
                output,
                error,
                name => name == "RAMMEVAERK_DATA" ? files.FullName : settings.GetValueOrDefault(name),
                TimeProvider.System
            )
        );
        exitCode.ShouldBe(0, error.ToString());
        output.ToString().ShouldContain($"Afleveret. Kvittering K-{year}-");
    }

    /// <summary>Delivers over the interface with a token for the robot's key.</summary>
    public async Task ByInterfaceAsync(string party, string robot, byte[] file)
    {
        using var client = new HttpClient { BaseAddress = new Uri(application.Address) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer",
            await TokenAsync(client, robot)
        );
        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            $"/api/v1/areas/{YearPeople.Area}/rounds/{year}/operators/{party}/deliveries?fileName=takstfil-{party}.xlsx"
        );
        request.Content = new ByteArrayContent(file);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        request.Headers.Add("Prefer", "wait=30");
        using var answer = await client.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        var told = await answer.Content.ReadFromJsonAsync<JsonElement>();
        told.GetProperty("delivery").GetProperty("receipt").GetString()!.ShouldStartWith($"K-{year}-{party}-1");
    }

    /// <summary>Lays a file in each robot's folder, and waits for the receipts.</summary>
    public async Task ByFolderAsync(IReadOnlyDictionary<string, byte[]> delivered)
    {
        var folders = files.CreateSubdirectory("mapper");
        var watch = application.Services.GetRequiredService<FolderWatch>();
        await watch.LookThroughAsync(folders.FullName, CancellationToken.None);
        foreach (var (robot, file) in delivered)
        {
            var path = Path.Combine(folders.FullName, robot, "ind", "takstfil.xlsx");
            await File.WriteAllBytesAsync(path, file);
            File.SetLastWriteTimeUtc(path, clock.GetUtcNow().UtcDateTime - Rested);
        }

        using var patience = new CancellationTokenSource(Patience);
        using var timer = new PeriodicTimer(Look);
        do
        {
            await watch.LookThroughAsync(folders.FullName, patience.Token);
        } while (Receipts(folders).Count < delivered.Count && await timer.WaitForNextTickAsync(patience.Token));

        Receipts(folders)
            .ShouldAllBe(path => File.ReadAllText(path).StartsWith("Kvittering K-", StringComparison.Ordinal));
    }

    private static List<string> Receipts(DirectoryInfo folders) =>
        [.. Directory.EnumerateFiles(folders.FullName, "*.kvittering.txt", SearchOption.AllDirectories)];

    private static async Task<string> TokenAsync(HttpClient client, string robot)
    {
        using var form = new FormUrlEncodedContent([
            new("grant_type", "client_credentials"),
            new("client_id", robot),
            new("client_secret", YearPeople.RobotKey),
        ]);
        using var answer = await client.PostAsync(new Uri("/api/v1/token", UriKind.Relative), form);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString()!;
    }
}
