using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Audit;

/// <summary>An entry to be appended, with who did it; the values are JSON.</summary>
internal sealed record EntryToAppend(
    string What,
    string Subject,
    string? Area,
    string? Party,
    Guid? AccountId,
    string Who,
    string Summary,
    string? Why,
    string? Before,
    string? After
)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public static EntryToAppend Of(AuditNote note, Write write) =>
        new(
            note.What,
            note.Subject.ToString(),
            note.Area?.Value,
            note.Party,
            write.Visitor.AccountId,
            write.Visitor.Name,
            note.Summary,
            note.Why,
            Values(note.Before),
            Values(note.After)
        );

    public static EntryToAppend Of(GatheredNote note) =>
        new(
            note.What,
            note.Subject,
            note.Area,
            note.Party,
            note.AccountId,
            note.Who,
            $"{note.Summary.TrimEnd('.')} {Typed(note)}.",
            null,
            note.Before,
            note.After
        );

    private static string? Values(object? values) => values is null ? null : JsonSerializer.Serialize(values, Json);

    /// <summary>12. november kl. 10.02–10.14, since the entry is written when the typing is over.</summary>
    private static string Typed(GatheredNote note)
    {
        var (from, to) = (new DateTimeOffset(note.From), new DateTimeOffset(note.To));
        var (begun, ended) = (DanishClock.Time(from), DanishClock.Time(to));
        return begun == ended ? $"({DanishClock.DayAndTime(from)})" : $"({DanishClock.DayAndTime(from)}–{ended})";
    }
}
