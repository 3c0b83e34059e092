using System.Text;
using System.Text.Json;
using Rammevaerk.Meetings.Domain.OldMinutes;
using Rammevaerk.Meetings.Files.OldMinutes;
using Rammevaerk.Meetings.Rules.OldMinutes;
using Rammevaerk.Tests.Unit.Architecture;

namespace Rammevaerk.Tests.Unit.Meetings.OldMinutes;

/// <summary>Documents for the tests of the reader, and what it makes of them.</summary>
internal static class Given
{
    /// <summary>The folder of the invented documents.</summary>
    public static string Samples { get; } = Path.Combine(Repository.Root, "samples", "minutes");

    /// <summary>The folder of the real documents, or null where they are not at hand.</summary>
    public static string? Evidence { get; } =
        Environment.GetEnvironmentVariable("RAMMEVAERK_EVIDENCE") is { } folder
        && Directory.Exists(Path.Combine(folder, "minutes"))
            ? Path.Combine(folder, "minutes")
            : null;

    public static ReadMinutes Read(string text, ReaderKnowledge? knowledge = null) =>
        OldMinutesReader.Read(Document(text), knowledge);

    public static SourceDocument Document(string text) =>
        new([.. text.ReplaceLineEndings("\n").Split('\n').Select((line, at) => new SourceLine(at + 1, line))]);

    /// <summary>Minutes with a head and one item whose text is given.</summary>
    public static ReadItem Item(string text) =>
        Read($"Udvalget den 3. marts 2025\n\nReferat\n\n1. Punktets titel\n\n{text}\n").Items[0];

    public static async Task<JsonElement> ReadFileAsync(string path)
    {
        var document = await OldMinutesFile.ReadAsync(await File.ReadAllBytesAsync(path), CancellationToken.None);
        return Json(OldMinutesReader.Read(document.Value));
    }

    public static JsonElement Json(ReadMinutes minutes)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            MinutesJson.Write(writer, minutes);
            writer.WriteEndObject();
        }

        return JsonDocument.Parse(Encoding.UTF8.GetString(buffer.ToArray())).RootElement;
    }
}
