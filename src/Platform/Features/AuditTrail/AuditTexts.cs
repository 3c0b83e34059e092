using System.Text.Json;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Platform.Features.AuditTrail;

/// <summary>An audit entry in words.</summary>
public static class AuditTexts
{
    private const string ErasedText = "Slettet efter loven";

    public static string Who(AuditLine line) =>
        line.Payload is { IsErased: true } ? ErasedText
        : line.Payload?.Who is { Length: > 0 } name ? name
        : line.Entry.AccountId is null ? "Rammeværk"
        : "Ukendt";

    public static string Summary(AuditLine line) =>
        line.Payload is { IsErased: true } ? ErasedText : line.Payload?.Summary ?? "Teksten mangler";

    public static string Area(AuditEntry entry) =>
        AreaWords.Of(entry.Area is { } area ? new AreaKey(area) : AreaKey.Country);

    /// <summary>The values before and after, field by field; nested fields are named with a dot between.</summary>
    public static IReadOnlyList<FieldVersions> Fields(AuditPayload payload)
    {
        var before = Flat(payload.Before);
        var after = Flat(payload.After);
        return
        [
            .. before
                .Keys.Union(after.Keys, StringComparer.Ordinal)
                .Select(field => new FieldVersions(
                    AuditFieldWords.Of(field),
                    AuditFieldWords.Value(field, before.GetValueOrDefault(field)),
                    AuditFieldWords.Value(field, after.GetValueOrDefault(field))
                )),
        ];
    }

    private static Dictionary<string, string?> Flat(string? json)
    {
        var fields = new Dictionary<string, string?>(StringComparer.Ordinal);
        if (json is not null)
        {
            using var document = JsonDocument.Parse(json);
            Flatten(document.RootElement, "", fields);
        }

        return fields;
    }

    private static void Flatten(JsonElement element, string name, Dictionary<string, string?> fields)
    {
        string Inner(string part) => name.Length == 0 ? part : $"{name}.{part}";
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject())
                {
                    Flatten(property.Value, Inner(property.Name), fields);
                }

                break;
            case JsonValueKind.Array:
                var at = 1;
                foreach (var item in element.EnumerateArray())
                {
                    Flatten(item, Inner((at++).ToString(Danish.Invariant)), fields);
                }

                break;
            default:
                fields[name] = Text(element);
                break;
        }
    }

    private static string? Text(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.True => "ja",
            JsonValueKind.False => "nej",
            JsonValueKind.Number when element.TryGetDecimal(out var number) => Danish.Number(number),
            JsonValueKind.String when element.GetString() is { } text => Day(text) ?? text,
            _ => element.GetRawText(),
        };

    private static string? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", Danish.Invariant, default, out var day) ? Danish.Date(day) : null;
}
