using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Rammevaerk.Tests.Faults.Stage;

/// <summary>One copy of the site in a process of its own, which can be killed and started again on the same port.</summary>
internal sealed class Site(Dictionary<string, string> variables, IReadOnlyList<string>? wrapped = null)
    : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly int port = Scratch.FreePort();
    private readonly ConcurrentQueue<string> log = new();

    private Process? process;

    public Uri Address => new(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));

    public int ProcessId => process!.Id;

    public bool IsRunning => process is { HasExited: false };

    /// <summary>What it has written.</summary>
    public string Log => string.Join('\n', log);

    public async Task StartAsync()
    {
        Launch();
        await UntilAnsweringAsync();
    }

    public void Launch()
    {
        string[] command =
        [
            .. wrapped ?? [],
            "dotnet",
            Path.Combine(AppContext.BaseDirectory, "rammevaerk.dll"),
            "serve",
            "--empty",
            "--urls",
            Address.ToString(),
        ];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => log.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => log.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public async Task UntilAnsweringAsync()
    {
        using var client = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(10) };
        for (var watch = Stopwatch.StartNew(); ; await Task.Delay(50))
        {
            try
            {
                if (await client.GetStringAsync(new Uri("/health", UriKind.Relative)) == "ok")
                {
                    return;
                }
            }
            catch (Exception notYet)
                when (notYet is HttpRequestException or TaskCanceledException && IsRunning && watch.Elapsed < Patience)
            { }
            catch (Exception never) when (never is HttpRequestException or TaskCanceledException)
            {
                throw new InvalidOperationException($"The site does not answer. It wrote: {Log}", never);
            }
        }
    }

    /// <summary>SIGKILL: no goodbye, nothing is finished.</summary>
    public async Task KillAsync()
    {
        process!.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            if (!process.HasExited)
            {
                await KillAsync();
            }

            process.Dispose();
        }
    }
}
