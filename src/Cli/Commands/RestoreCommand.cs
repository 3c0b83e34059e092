using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Cli.Input;
using Rammevaerk.Cli.Output;
using Rammevaerk.Cli.Syntax;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Storage.Backups;

namespace Rammevaerk.Cli.Commands;

/// <summary><c>restore</c>: a backup into an empty database.</summary>
internal static class RestoreCommand
{
    public static Command Create(Invocation invocation)
    {
        var file = Values.File("Sikkerhedskopien, der indlæses");
        var json = Values.Json();
        var command = new Command(
            "restore",
            "Indlæser en sikkerhedskopi i en tom database og efterprøver, at alt er der"
        )
        {
            file,
            json,
        };
        command.SetAction(
            async (parsed, stop) =>
                invocation.Answer(
                    parsed.GetValue(json),
                    await RestoreAsync(invocation, parsed.GetRequiredValue(file), stop),
                    BackupAnswer.Write,
                    manifest => WriteText(invocation, manifest)
                )
        );
        return command;
    }

    private static async Task<Result<BackupManifest>> RestoreAsync(
        Invocation invocation,
        string path,
        CancellationToken stop
    )
    {
        if (Directory.Exists(path))
        {
            return CliFaults.FileIsFolder(path);
        }

        if (!File.Exists(path))
        {
            return CliFaults.FileNotThere(path);
        }

        try
        {
            return await Database.WithAsync(
                invocation,
                services =>
                    DatabaseProgress.DuringAsync(
                        invocation.Error,
                        "Indlæser",
                        progress => services.GetRequiredService<RestoreBackup>().RunAsync(path, progress, stop)
                    )
            );
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return CliFaults.FileNotReadable(path);
        }
    }

    private static void WriteText(Invocation invocation, BackupManifest manifest)
    {
        invocation.Out.WriteLine(
            $"Sikkerhedskopien fra {Danish.Date(DateOnly.FromDateTime(manifest.MadeAt))} er indlæst: {Danish.Number(manifest.Rows)} rækker i "
                + $"{manifest.Tables.Count} tabeller. Hver tabel er læst tilbage og er den samme, og revisionssporet holder."
        );
        invocation.Out.WriteLine(BackupAnswer.Chain(manifest));
    }
}
