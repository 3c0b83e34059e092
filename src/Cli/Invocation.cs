using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Rammevaerk.Cli.Output;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Cli;

/// <summary>What a command stands on: where it writes, its settings and its clock.</summary>
/// <param name="Out">The result.</param>
/// <param name="Error">Messages and progress.</param>
/// <param name="Environment">Gives an environment variable, or null.</param>
/// <param name="Time">The clock.</param>
internal sealed record Invocation(
    TextWriter Out,
    TextWriter Error,
    Func<string, string?> Environment,
    TimeProvider Time
)
{
    /// <summary>The data folder the environment names, or the project's own.</summary>
    public DataFolder Data => DataFolder.From(Settings);

    /// <summary>The settings of data folder and database.</summary>
    public IConfiguration Settings =>
        new ConfigurationBuilder()
            .AddInMemoryCollection([
                new(DataFolder.Setting, Environment(DataFolder.Setting)),
                new(StorageSettings.Setting, Environment(StorageSettings.Variable)),
                new(StorageSettings.OlderSetting, Environment(StorageSettings.OlderSetting)),
            ])
            .Build();

    /// <summary>Writes the result as JSON or as text, or the fault that stands in its place.</summary>
    /// <returns>The exit code.</returns>
    public int Answer<T>(bool json, Result<T> result, Action<Utf8JsonWriter, T> writeJson, Action<T> writeText)
    {
        if (!result.IsOk)
        {
            return Refuse(json, result.Fault, ExitCode.Refused);
        }

        if (json)
        {
            JsonAnswer.Write(Out, writer => writeJson(writer, result.Value));
        }
        else
        {
            writeText(result.Value);
        }

        return ExitCode.Done;
    }

    /// <summary>Writes the fault as the JSON answer when one was asked for, and always as a message.</summary>
    public int Refuse(bool json, Fault fault, int exitCode)
    {
        Error.WriteLine(fault);
        if (json)
        {
            JsonAnswer.Write(
                Out,
                writer =>
                {
                    writer.WriteStartObject("error");
                    writer.WriteString("id", fault.Id);
                    writer.WriteString("message", fault.Message);
                    writer.WriteEndObject();
                }
            );
        }

        return exitCode;
    }
}
