using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Rammevaerk.Offers.Data;

/// <summary>Keeps a short list of values in one column, as JSON text; the same text for the same values.</summary>
internal static class JsonList
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    public static void StoredAsJson<T>(this PropertyBuilder<IReadOnlyList<T>> property) =>
        property.HasConversion(
            new ValueConverter<IReadOnlyList<T>, string>(list => Write(list), text => Read<T>(text)),
            new ValueComparer<IReadOnlyList<T>>(
                (one, other) => one == other || (one != null && other != null && one.SequenceEqual(other)),
                list => list.Count,
                list => list
            )
        );

    private static string Write<T>(IReadOnlyList<T> list) => JsonSerializer.Serialize(list, Options);

    private static IReadOnlyList<T> Read<T>(string text) => JsonSerializer.Deserialize<List<T>>(text, Options) ?? [];
}
