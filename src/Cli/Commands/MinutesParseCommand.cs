using System.CommandLine;
using Rammevaerk.Cli.Input;
using Rammevaerk.Cli.Output;
using Rammevaerk.Cli.Syntax;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain.OldMinutes;
using Rammevaerk.Meetings.Files.OldMinutes;
using Rammevaerk.Meetings.Rules.OldMinutes;

namespace Rammevaerk.Cli.Commands;

/// <summary><c>minutes parse</c>: what the reader understands of one document, without a database.</summary>
internal static class MinutesParseCommand
{
    public static Command Create(Invocation invocation)
    {
        var file = Values.File("Dagsordenen eller referatet (.txt, .docx eller .pdf)");
        var json = Values.Json();
        var command = new Command("parse", "Viser, hvad der læses ud af et gammelt referat, uden at gemme noget")
        {
            file,
            json,
        };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var read = await ReadAsync(parsed.GetRequiredValue(file), cancellation);
                return invocation.Answer(
                    parsed.GetValue(json),
                    read,
                    MinutesJson.Write,
                    minutes => MinutesText.Write(invocation.Out, minutes)
                );
            }
        );
        return command;
    }

    private static async Task<Result<ReadMinutes>> ReadAsync(string path, CancellationToken cancellation)
    {
        var content = InputFile.Read(path, Bytes);
        if (!content.IsOk)
        {
            return content.Fault;
        }

        var document = await OldMinutesFile.ReadAsync(content.Value, cancellation);
        return document.Then<ReadMinutes>(lines => Understood(lines));
    }

    /// <summary>What is read of a document's lines with what the machine has.</summary>
    internal static ReadMinutes Understood(SourceDocument lines) =>
        OldMinutesReader.Read(lines, ReaderKnowledge.Empty, HunspellWords.OfMachine);

    /// <summary>The file's bytes; RV-964 for one that is too large.</summary>
    internal static Result<byte[]> Bytes(Stream stream)
    {
        if (stream.CanSeek && stream.Length > OldMinutesFile.MostMegabytes * 1_000_000L)
        {
            return OldMinutesFaults.TooLarge(OldMinutesFile.MostMegabytes);
        }

        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
