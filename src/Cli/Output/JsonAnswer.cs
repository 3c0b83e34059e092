using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rammevaerk.Kernel.Figures;

namespace Rammevaerk.Cli.Output;

/// <summary>Writes the one JSON document of a command; written whole or not at all.</summary>
internal static class JsonAnswer
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
    };

    /// <summary>Writes an object whose properties <paramref name="write"/> gives.</summary>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    /// <summary>A number without the zeros at its end: 34, not 34.00.</summary>
    public static void WriteAmount(this Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, ExplanationJson.Normalised(number));
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
