using System.CommandLine;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Cli.Input;
using Rammevaerk.Cli.Output;
using Rammevaerk.Cli.Syntax;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Storage.Backups;

namespace Rammevaerk.Cli.Commands;

/// <summary><c>verify</c>: whether the database is whole; 1 when it is not, so that a nightly script notices.</summary>
internal static class VerifyCommand
{
    public static Command Create(Invocation invocation)
    {
        var json = Values.Json();
        var command = new Command(
            "verify",
            "Efterprøver databasen: revisionssporets kæde, de gemte filer, leveringerne og databasen selv"
        )
        {
            json,
        };
        command.SetAction(
            async (parsed, stop) =>
            {
                var verdict = await Database.WithAsync(
                    invocation,
                    services =>
                        DatabaseProgress.DuringAsync(
                            invocation.Error,
                            "Efterprøver",
                            progress => services.GetRequiredService<VerifyDatabase>().RunAsync(progress, stop)
                        )
                );
                var code = invocation.Answer(
                    parsed.GetValue(json),
                    verdict,
                    WriteJson,
                    found => WriteText(invocation, found)
                );
                return verdict is { IsOk: true, Value.IsOk: false } ? ExitCode.Refused : code;
            }
        );
        return command;
    }

    private static void WriteJson(Utf8JsonWriter writer, DatabaseVerdict verdict)
    {
        writer.WriteBoolean("ok", verdict.IsOk);
        writer.WriteNumber("entries", verdict.Entries);
        writer.WriteString("head", verdict.Head);
        writer.WriteNumber("rows", verdict.Rows);
        writer.WriteStartObject("tables");
        foreach (var (table, rows) in verdict.Tables)
        {
            writer.WriteNumber(table, rows);
        }

        writer.WriteEndObject();
        writer.WriteStartArray("problems");
        foreach (var problem in verdict.Problems)
        {
            writer.WriteStringValue(problem);
        }

        writer.WriteEndArray();
    }

    private static void WriteText(Invocation invocation, DatabaseVerdict verdict)
    {
        foreach (var problem in verdict.Problems)
        {
            invocation.Out.WriteLine($"Fejl: {problem}");
        }

        invocation.Out.WriteLine(
            verdict.IsOk
                ? $"Databasen er hel: {Danish.Number(verdict.Rows)} rækker i {verdict.Tables.Count} tabeller."
                : "Databasen er ikke hel. Lad den være, som den er, og tal med dem, der driver Rammeværk hos dig, om at "
                    + "indlæse den nyeste sikkerhedskopi, der kan efterprøves."
        );
        invocation.Out.WriteLine(BackupAnswer.Chain(verdict.Entries, verdict.Head));
    }
}
