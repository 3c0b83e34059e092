using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Rammevaerk.Bench;

/// <summary>Where and on what the figures were taken.</summary>
internal static class Machine
{
    public static string Describe() =>
        $"Taken on {Processor()}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, "
        + $"{RuntimeInformation.FrameworkDescription}, commit {Commit()}.";

    private static string Processor()
    {
        const string information = "/proc/cpuinfo";
        var line = File.Exists(information)
            ? File.ReadLines(information).FirstOrDefault(one => one.StartsWith("model name", StringComparison.Ordinal))
            : null;
        return line?.Split(':', 2)[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }

    private static string Commit()
    {
        var git = new ProcessStartInfo("git", "rev-parse --short HEAD")
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(git);
        var commit = process?.StandardOutput.ReadToEnd().Trim();
        return string.IsNullOrEmpty(commit) ? "unknown" : commit;
    }
}
