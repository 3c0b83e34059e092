using System.CommandLine;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Cli.Input;
using Rammevaerk.Cli.Output;
using Rammevaerk.Cli.Syntax;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Storage.Backups;

namespace Rammevaerk.Cli.Commands;

/// <summary><c>backup</c>: the whole database in one file, while the site runs.</summary>
internal static class BackupCommand
{
    public static Command Create(Invocation invocation)
    {
        var file = Values.File("Filen, sikkerhedskopien skrives til");
        var overwrite = Values.Flag("--overwrite", "Erstat en fil, der findes i forvejen");
        var json = Values.Json();
        var command = new Command(
            "backup",
            "Tager en sikkerhedskopi af hele databasen og nøglerne, også mens webstedet kører"
        )
        {
            file,
            overwrite,
            json,
        };
        command.SetAction(
            async (parsed, stop) =>
                invocation.Answer(
                    parsed.GetValue(json),
                    await TakeAsync(invocation, parsed.GetRequiredValue(file), parsed.GetValue(overwrite), stop),
                    WriteJson,
                    taken => WriteText(invocation, taken)
                )
        );
        return command;
    }

    private static async Task<Result<TakenBackup>> TakeAsync(
        Invocation invocation,
        string path,
        bool overwrite,
        CancellationToken stop
    )
    {
        if (Directory.Exists(path))
        {
            return CliFaults.FileIsFolder(path);
        }

        try
        {
            return await Database.WithAsync(
                invocation,
                services =>
                    DatabaseProgress.DuringAsync(
                        invocation.Error,
                        "Tager sikkerhedskopi",
                        progress => services.GetRequiredService<TakeBackup>().RunAsync(path, overwrite, progress, stop)
                    )
            );
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return CliFaults.FileNotWritable(path);
        }
    }

    private static void WriteJson(Utf8JsonWriter writer, TakenBackup taken)
    {
        writer.WriteString("file", taken.Path);
        writer.WriteNumber("bytes", taken.Bytes);
        BackupAnswer.Write(writer, taken.Manifest);
        writer.WriteBoolean("noted", taken.NotNoted is null);
    }

    private static void WriteText(Invocation invocation, TakenBackup taken)
    {
        var manifest = taken.Manifest;
        invocation.Out.WriteLine(
            $"Sikkerhedskopien ligger i {taken.Path}: {Danish.Number(manifest.Rows)} rækker i {manifest.Tables.Count} tabeller, "
                + $"{BackupAnswer.Megabytes(taken.Bytes)}. Den er læst igennem og hel. Opbevar den som databasen selv: "
                + "nøglerne ligger i den."
        );
        invocation.Out.WriteLine(BackupAnswer.Chain(manifest));
        if (taken.NotNoted is { } why)
        {
            invocation.Error.WriteLine($"Databasen nåede ikke at notere, at den blev taget: {why}");
        }
    }
}
