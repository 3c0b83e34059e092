using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Rammevaerk.Tests.Unit.Meetings.OldMinutes.Scoring;

/// <summary>
/// The values of a document in the outside form, field by field, each as one short fingerprint: labels of real documents
/// can be kept and compared without their text.
/// </summary>
public sealed class FieldKeys
{
    public const string Items = "items";
    public const string Numbers = "numbers";
    public const string Recommendations = "recommendations";
    public const string Decisions = "decisions";
    public const string Attachments = "attachments";
    public const string People = "attendees and apologies";
    public const string Deadlines = "deadlines";
    public const string Corrected = "corrected titles";
    public const string Presenters = "presenters";
    public const string Sections = "sections";
    public const string Bullets = "decision bullets";
    public const string Statuses = "statuses";
    public const string Head = "head";

    public static readonly string[] All =
    [
        Items,
        Numbers,
        Recommendations,
        Decisions,
        Attachments,
        People,
        Deadlines,
        Corrected,
        Presenters,
        Sections,
        Bullets,
        Statuses,
        Head,
    ];

    private const int FingerprintLength = 16;

    public Dictionary<string, List<string>> Values { get; init; } = new(StringComparer.Ordinal);

    /// <summary>The fingerprints of a document.</summary>
    public static FieldKeys Of(JsonElement document)
    {
        var keys = new FieldKeys();
        foreach (var field in (string[])["body", "document_type", "date", "start_time", "end_time", "format", "chair"])
        {
            keys.Add(Head, field, Text(document, field));
        }

        keys.AddPeople(document, "attendees");
        keys.AddPeople(document, "apologies");
        foreach (var item in Array(document, "items"))
        {
            keys.AddItem(item);
        }

        return keys;
    }

    private void AddItem(JsonElement item)
    {
        var title = Text(item, "title") ?? "";
        Add(Items, title);
        Add(Numbers, title, Text(item, "number") ?? "–");
        Add(Decisions, title, Text(item, "decision_text")?.Trim());
        AddWhereLabelled(Sections, title, Text(item, "section"));
        AddWhereLabelled(Statuses, title, Text(item, "decided_status"));
        AddWhereLabelled(Corrected, title, Text(item, "title_corrected"));
        if (item.TryGetProperty("decision_bullets_count", out var bullets))
        {
            Add(Bullets, title, bullets.ToString());
        }

        foreach (var text in Array(item, "recommendation"))
        {
            Add(Recommendations, title, text.GetString());
        }

        foreach (var attachment in Array(item, "attachments"))
        {
            Add(Attachments, title, Text(attachment, "number") ?? "–", Text(attachment, "title"));
        }

        foreach (var deadline in Array(item, "deadlines"))
        {
            Add(Deadlines, title, Text(deadline, "date"));
        }

        foreach (var presenter in Array(item, "presenters"))
        {
            Add(Presenters, title, Text(presenter, "name"));
        }
    }

    private void AddWhereLabelled(string field, string title, string? value)
    {
        if (value is not null)
        {
            Add(field, title, value);
        }
    }

    private void AddPeople(JsonElement document, string list)
    {
        foreach (var person in Array(document, list))
        {
            Add(People, list, Text(person, "name"), Text(person, "organisation") ?? "–");
        }
    }

    private void Add(string field, params string?[] parts)
    {
        Values.TryAdd(field, []);
        if (parts.All(part => !string.IsNullOrEmpty(part)))
        {
            Values[field].Add(Fingerprint(string.Join('|', parts.Select(part => Normal(part!)))));
        }
    }

    private static string Fingerprint(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..FingerprintLength];

    /// <summary>White space, quotation marks and dashes differ between copies of one text and say nothing.</summary>
    private static string Normal(string text)
    {
        var one = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return one.Replace('’', '\'')
            .Replace('–', '-')
            .Replace('—', '-')
            .Replace('”', '"')
            .Replace('“', '"')
            .TrimEnd('.', ';', ',', ' ');
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static IEnumerable<JsonElement> Array(JsonElement element, string name) =>
        element.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray()
            : [];
}
