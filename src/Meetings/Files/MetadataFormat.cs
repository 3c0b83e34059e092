using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using System.Xml;
using System.Xml.Linq;

namespace Rammevaerk.Meetings.Files;

/// <summary>
/// Writes a package's metadata as JSON, and the same as XML: an element for each property, one called »entry« for each of a
/// list. Described in docs/archive-format.md.
/// </summary>
public static class MetadataFormat
{
    /// <summary>The namespace of the XML.</summary>
    public const string Namespace = "urn:rammevaerk:arkiv:1";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static byte[] ToJson(PackageMetadata metadata) => JsonSerializer.SerializeToUtf8Bytes(metadata, Options);

    public static byte[] ToXml(PackageMetadata metadata)
    {
        using var json = JsonSerializer.SerializeToDocument(metadata, Options);
        using var stream = new MemoryStream();
        using (
            var writer = XmlWriter.Create(
                stream,
                new XmlWriterSettings { Indent = true, Encoding = new UTF8Encoding(false) }
            )
        )
        {
            new XDocument(Element("package", json.RootElement)).Save(writer);
        }

        return stream.ToArray();
    }

    private static XElement Element(string name, JsonElement value)
    {
        var element = new XElement(XName.Get(name, Namespace));
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                element.Add(value.EnumerateObject().Select(property => Element(property.Name, property.Value)));
                break;
            case JsonValueKind.Array:
                element.Add(value.EnumerateArray().Select(entry => Element("entry", entry)));
                break;
            case JsonValueKind.Null:
            case JsonValueKind.Undefined:
                break;
            default:
                element.Add(Allowed(value.ToString()));
                break;
        }

        return element;
    }

    private static string Allowed(string text) =>
        string.Concat(text.EnumerateRunes().Where(IsAllowed).Select(rune => rune.ToString()));

    private static bool IsAllowed(Rune rune) =>
        rune.Value is '\t' or '\n' or '\r' or (>= 0x20 and not 0xFFFE and not 0xFFFF);
}
