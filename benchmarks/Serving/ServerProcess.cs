using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Rammevaerk.Bench.Serving;

/// <summary>A server in a process of its own, on a port of its own, until disposed.</summary>
internal sealed class ServerProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly Process process;

    private ServerProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>From the start of the process to its first page.</summary>
    public TimeSpan FirstPage { get; private set; }

    /// <summary>Starts <c>dotnet arguments --urls address</c>, and waits until it has answered its first page.</summary>
    public static ServerProcess Start(
        string firstPage,
        IReadOnlyDictionary<string, string> settings,
        params string[] arguments
    )
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [.. arguments, "--urls", address.ToString().TrimEnd('/')])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        // As the product's own program says of itself; the framework's endpoint gets the same.
        start.Environment["DOTNET_TieredPGO"] = "0";
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var from = Stopwatch.GetTimestamp();
        var started = Process.Start(start)!;
        started.OutputDataReceived += (_, _) => { };
        started.ErrorDataReceived += (_, _) => { };
        started.BeginOutputReadLine();
        started.BeginErrorReadLine();
        var server = new ServerProcess(started, address);
        try
        {
            server.Await(firstPage, from);
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    /// <summary>What of the machine's memory is its own, in MB.</summary>
    public double Megabytes()
    {
        process.Refresh();
        return process.WorkingSet64 / 1024.0 / 1024.0;
    }

    /// <summary>The processor time it has used.</summary>
    public TimeSpan Worked()
    {
        process.Refresh();
        return process.TotalProcessorTime;
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        process.Dispose();
    }

    private void Await(string firstPage, long from)
    {
        using var client = new HttpClient { BaseAddress = Address };
        while (Stopwatch.GetElapsedTime(from) < Patience && !process.HasExited)
        {
            try
            {
                using var answer = client.GetAsync(new Uri(firstPage, UriKind.Relative)).GetAwaiter().GetResult();
                if (answer.IsSuccessStatusCode)
                {
                    FirstPage = Stopwatch.GetElapsedTime(from);
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            Thread.Sleep(5);
        }

        throw new InvalidOperationException("The server did not answer.");
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
