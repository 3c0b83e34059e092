using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Rammevaerk.Platform.Web.Api;

/// <summary>How the interface writes JSON: camelCase names, words for choices, ISO dates, UTC instants, amounts as numbers.</summary>
public static class ApiFormat
{
    public static JsonSerializerOptions Options { get; } = Configured(new(JsonSerializerDefaults.Web));

    /// <summary>Sets the options, for the document that describes the interface too.</summary>
    public static JsonSerializerOptions Configured(JsonSerializerOptions options)
    {
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.NumberHandling = JsonNumberHandling.Strict;
        return options;
    }
}
