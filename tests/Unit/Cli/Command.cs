using System.Text.Json;
using Rammevaerk.Cli;

namespace Rammevaerk.Tests.Unit.Cli;

/// <summary>One run of the command line inside the test, and what it wrote.</summary>
internal sealed record Command(int ExitCode, string Out, string Error)
{
    /// <summary>Runs with a data folder of its own, on 15 June 2026.</summary>
    public static Command Run(TemporaryFolder folder, params string[] args) => RunWith(folder, [], args);

    /// <summary>Runs with environment variables besides.</summary>
    public static Command RunWith(TemporaryFolder folder, Dictionary<string, string?> environment, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = CommandLine.Run(
            args,
            output,
            error,
            name => name == "RAMMEVAERK_DATA" ? folder.File("data") : environment.GetValueOrDefault(name),
            new StoppedClock()
        );
        return new(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Runs a command that needs no files.</summary>
    public static Command Run(params string[] args)
    {
        using var folder = new TemporaryFolder();
        return Run(folder, args);
    }

    /// <summary>The answer; fails when standard output holds anything but one JSON document.</summary>
    public JsonElement Json => JsonDocument.Parse(Out).RootElement;

    public string ErrorId => Json.GetProperty("error").GetProperty("id").GetString()!;

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 6, 15, 12, 0, 0, TimeSpan.Zero);
    }
}
