using System.CommandLine;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Cli.Input;
using Rammevaerk.Cli.Syntax;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain.OldMinutes;
using Rammevaerk.Meetings.Features.Archive;
using Rammevaerk.Meetings.Files.OldMinutes;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Cli.Commands;

/// <summary>
/// <c>minutes import</c>: reads old documents into the archive. What is read without doubt becomes a meeting; the rest waits
/// for review in the browser, as everything does with --review.
/// </summary>
internal static class MinutesImportCommand
{
    public static Command Create(Invocation invocation)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Gamle dagsordener og referater (.txt, .docx eller .pdf)",
            Arity = ArgumentArity.OneOrMore,
        };
        var area = Values.Text("--area", "OMRÅDE", "Området, fx midtjylland; ellers det, hvis forum referatet nævner");
        var review = Values.Flag("--review", "Læg alt frem til gennemsyn; importér intet");
        var json = Values.Json();
        var command = new Command("import", "Læser gamle referater ind i arkivet; det usikre venter på gennemsyn")
        {
            files,
            area,
            review,
            json,
        };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var done = await Database.WithAsync<IReadOnlyList<ImportedFile>>(
                    invocation,
                    async services =>
                    {
                        services.GetRequiredService<VisitorAccessor>().ActAs(new Visitor(null, "Kommandolinjen", []));
                        var all = new List<ImportedFile>();
                        foreach (var path in parsed.GetRequiredValue(files))
                        {
                            invocation.Error.WriteLine($"Læser {path}");
                            var one = new FileImport(services, parsed.GetValue(area), parsed.GetValue(review));
                            all.Add(await one.RunAsync(path, cancellation));
                        }

                        return all;
                    }
                );
                var exit = invocation.Answer(
                    parsed.GetValue(json),
                    done,
                    Write,
                    all =>
                    {
                        foreach (var file in all)
                        {
                            invocation.Out.WriteLine(file.Words);
                        }
                    }
                );
                return done is { IsOk: true } && done.Value.Any(file => file.Fault is not null)
                    ? ExitCode.Refused
                    : exit;
            }
        );
        return command;
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<ImportedFile> all)
    {
        writer.WriteStartArray("files");
        foreach (var file in all)
        {
            writer.WriteStartObject();
            writer.WriteString("file", file.Path);
            writer.WriteString("state", file.State);
            writer.WriteNumber("items", file.Items);
            writer.WriteNumber("doubtful", file.Doubtful);
            writer.WriteString("page", file.Page);
            if (file.Fault is { } fault)
            {
                writer.WriteStartObject("error");
                writer.WriteString("id", fault.Id);
                writer.WriteString("message", fault.Message);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}

/// <summary>What became of one file.</summary>
/// <param name="Path">The file.</param>
/// <param name="State">imported, review or refused.</param>
/// <param name="Items">Items read.</param>
/// <param name="Doubtful">Fields a person should look at.</param>
/// <param name="Page">Where it is seen; null when it was refused.</param>
/// <param name="Why">Why it waits; null when it does not.</param>
/// <param name="Fault">Why it was refused; null when it was not.</param>
internal sealed record ImportedFile(
    string Path,
    string State,
    int Items,
    int Doubtful,
    string? Page,
    string? Why,
    Fault? Fault
)
{
    public string Words =>
        Fault is { } fault ? $"{Path}: {fault}"
        : State == FileImport.Imported ? $"{Path}: importeret med {Items} punkter, {Page}"
        : $"{Path}: venter på gennemsyn, {Page}. {Why}";
}

/// <summary>Reads one file into the archive.</summary>
internal sealed class FileImport(IServiceProvider services, string? area, bool onlyReview)
{
    public const string Imported = "imported";
    private const string Review = "review";
    private const string Refused = "refused";

    public async Task<ImportedFile> RunAsync(string path, CancellationToken cancellation)
    {
        var content = InputFile.Read(path, MinutesParseCommand.Bytes);
        if (content.Fault is { } unread)
        {
            return Failed(path, unread);
        }

        var key = area ?? await AreaOfAsync(content.Value, cancellation);
        if (key is null || PartyRegister.Areas.All(one => one.Key.Value != key))
        {
            return Failed(path, CliFaults.AreaOfMinutes(area));
        }

        var taken = await services
            .GetRequiredService<TakeInMinutes>()
            .RunAsync(key, Path.GetFileName(path), content.Value, cancellation);
        return taken.Fault is { } fault ? Failed(path, fault) : await ImportAsync(path, taken.Value, cancellation);
    }

    private async Task<ImportedFile> ImportAsync(string path, MinutesImport import, CancellationToken cancellation)
    {
        var view = (await services.GetRequiredService<ImportDesk>().FindAsync(import.Area, import.Id, cancellation))!;
        var (items, doubtful) = (view.Minutes.Kept.Count, view.Minutes.Doubtful);
        var why =
            import.State == ImportState.Imported ? null
            : onlyReview ? "Intet er importeret."
            : ImportMinutes.Missing(view) is { } missing ? missing.Message
            : doubtful > 0 ? $"{doubtful} felter er usikre."
            : null;
        if (why is not null)
        {
            return new(path, Review, items, doubtful, import.Address, why, null);
        }

        var done = await services
            .GetRequiredService<ImportMinutes>()
            .RunAsync(view, view.Import.Version, isPublic: false, cancellation);
        return done.Fault is { } fault
            ? new(path, Review, items, doubtful, import.Address, fault.Message, null)
            : new(path, Imported, items, doubtful, done.Value.Address, null, null);
    }

    /// <summary>The area with a body the document names; null when none has, or the document cannot be read.</summary>
    private async Task<string?> AreaOfAsync(byte[] content, CancellationToken cancellation)
    {
        if (await OldMinutesFile.ReadAsync(content, cancellation) is not { IsOk: true } source)
        {
            return PartyRegister.Areas[0].Key.Value;
        }

        var read = MinutesParseCommand.Understood(source.Value);
        var desk = services.GetRequiredService<ImportDesk>();
        foreach (var one in PartyRegister.Areas)
        {
            var bodies = await desk.BodiesAsync(one.Key.Value, cancellation);
            if (TakeInMinutes.BodyOf(read, bodies) is not null)
            {
                return one.Key.Value;
            }
        }

        return null;
    }

    private static ImportedFile Failed(string path, Fault fault) => new(path, Refused, 0, 0, null, null, fault);
}
