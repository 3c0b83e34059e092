using System.Text.Encodings.Web;
using System.Text.Json;

namespace Rammevaerk.Kernel.Figures;

/// <summary>Writes explanations as JSON: label, value, unit, formula, numbers, rule, source, cell or parameter, inputs.</summary>
public static class ExplanationJson
{
    internal static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes one explanation and all it rests on as a JSON object.</summary>
    public static void Write(Utf8JsonWriter writer, Explanation explanation)
    {
        writer.WriteStartObject();
        writer.WriteString("label", explanation.Label);
        WriteNumber(writer, "value", explanation.Value);
        writer.WriteString("unit", Name(explanation.Unit));
        WriteOptional(writer, "formula", explanation.Formula);
        WriteOptional(writer, "numbers", explanation.Numbers);
        WriteOptional(writer, "rule", explanation.Rule);
        WriteOptional(writer, "source", explanation.Source);
        WriteOptional(writer, "cell", explanation.Cell?.ToString());
        if (explanation.Parameter is { } parameter)
        {
            writer.WriteStartObject("parameter");
            writer.WriteString("key", parameter.Key);
            writer.WriteString("area", parameter.Area.Value);
            writer.WriteString("validFrom", parameter.Validity.From.ToString("O", Danish.Invariant));
            WriteOptional(writer, "validTo", parameter.Validity.To?.ToString("O", Danish.Invariant));
            writer.WriteString("source", parameter.Source);
            writer.WriteEndObject();
        }

        if (explanation.IsRepeated)
        {
            writer.WriteBoolean("repeated", true);
        }

        writer.WriteStartArray("inputs");
        foreach (var input in explanation.Inputs)
        {
            Write(writer, input);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, decimal value) =>
        writer.WriteNumber(name, Normalised(value));

    /// <summary>The same number without trailing zeros in its scale: 9.0000 is written 9.</summary>
    public static decimal Normalised(decimal value) => value / 1.0000000000000000000000000000m;

    internal static string Name(Unit unit) =>
        unit switch
        {
            Unit.Number => "number",
            Unit.Kroner => "kr",
            Unit.Percent => "percent",
            Unit.Places => "places",
            Unit.Units => "units",
            _ => throw new ArgumentOutOfRangeException(nameof(unit)),
        };
}
