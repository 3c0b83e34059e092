using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Rammevaerk.Kernel.Figures;

namespace Rammevaerk.Platform.Web.Api;

/// <summary>How the interface writes JSON, the same from either engine: camelCase names, words for choices, ISO dates, UTC instants, amounts as numbers.</summary>
public static class ApiFormat
{
    public static JsonSerializerOptions Options { get; } = Configured(new(JsonSerializerDefaults.Web));

    /// <summary>Sets the options, for the document that describes the interface too.</summary>
    public static JsonSerializerOptions Configured(JsonSerializerOptions options)
    {
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        options.Converters.Add(new PlainDecimals());
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.NumberHandling = JsonNumberHandling.Strict;
        return options;
    }
}

/// <summary>Writes a number without the zeros at its end, which engines keep differently: 12, not 12.0.</summary>
internal sealed class PlainDecimals : JsonConverter<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetDecimal();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(ExplanationJson.Normalised(value));
}
