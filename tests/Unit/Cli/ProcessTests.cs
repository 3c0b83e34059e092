using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Rammevaerk.Tests.Unit.Cli;

/// <summary>The command as a process of its own, as a robot starts it.</summary>
public class ProcessTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public void The_answer_is_utf_8_without_a_mark_and_nothing_else()
    {
        using var folder = new TemporaryFolder();
        var key = folder.Write("key.csv", "party,key\nÅrhus,1\n");
        using var process = Start(folder, "share", "--total", "-7", "--key", key, "--json");
        using var bytes = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(bytes);
        process.WaitForExit(Patience).ShouldBeTrue();

        process.ExitCode.ShouldBe(0);
        bytes.ToArray()[0].ShouldBe((byte)'{');
        var answer = JsonDocument.Parse(Encoding.UTF8.GetString(bytes.ToArray())).RootElement;
        answer.GetProperty("shares")[0].GetProperty("party").GetString().ShouldBe("Århus");
        answer.GetProperty("shares")[0].GetProperty("amount").GetDecimal().ShouldBe(-7m);
        process.StandardError.ReadToEnd().ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0, "refund", "--year", "2022", "--amount", "1")]
    [InlineData(1, "refund", "--year", "2025", "--amount", "1")]
    [InlineData(2, "refund", "--year", "2022")]
    public void The_exit_code_reaches_the_one_who_started_it(int exitCode, params string[] args)
    {
        using var folder = new TemporaryFolder();
        using var process = Start(folder, args);
        process.StandardOutput.ReadToEnd();
        process.WaitForExit(Patience).ShouldBeTrue();
        process.ExitCode.ShouldBe(exitCode);
    }

    [Fact]
    public async Task Serve_answers_where_it_was_told_to()
    {
        using var folder = new TemporaryFolder();
        var address = $"http://127.0.0.1:{FreePort()}";
        using var process = Start(folder, "serve", "--empty", "--urls", address);
        try
        {
            (await Answer(process, $"{address}/health")).ShouldBe("ok");
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    [Fact]
    public async Task An_address_of_another_machine_is_refused()
    {
        using var folder = new TemporaryFolder();
        using var process = Start(folder, "serve", "--empty", "--urls", "http://192.0.2.1:5080");
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.ReadToEndAsync();
        process.WaitForExit(Patience).ShouldBeTrue();
        process.ExitCode.ShouldBe(1);
        (await error).ShouldContain("RV-656");
    }

    private static async Task<string> Answer(Process process, string address)
    {
        using var client = new HttpClient();
        var watch = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return await client.GetStringAsync(address);
            }
            catch (HttpRequestException) when (!process.HasExited && watch.Elapsed < Patience)
            {
                await Task.Delay(100);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static Process Start(TemporaryFolder folder, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "rammevaerk.dll"));
        foreach (var arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        start.Environment["RAMMEVAERK_DATA"] = folder.File("data");
        return Process.Start(start)!;
    }
}
