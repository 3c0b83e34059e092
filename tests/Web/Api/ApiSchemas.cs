using System.Text.Json;

namespace Rammevaerk.Tests.Web.Api;

/// <summary>Holds JSON against the schemas of an OpenAPI document: types, nulls, words, required and unknown properties.</summary>
internal sealed class ApiSchemas(JsonElement document)
{
    /// <summary>Where the value differs from the schema; empty when it does not.</summary>
    public IReadOnlyList<string> Faults(JsonElement schema, JsonElement value)
    {
        var faults = new List<string>();
        Hold(schema, value, "$", faults);
        return faults;
    }

    private void Hold(JsonElement given, JsonElement value, string at, List<string> faults)
    {
        var schema = Resolved(given);
        if (schema.TryGetProperty("oneOf", out var choices))
        {
            if (!choices.EnumerateArray().Any(choice => Faults(choice, value).Count == 0))
            {
                faults.Add($"{at} is none of its choices: {value}");
            }

            return;
        }

        if (schema.TryGetProperty("enum", out var words) && value.ValueKind == JsonValueKind.String)
        {
            if (words.EnumerateArray().All(word => word.ToString() != value.GetString()))
            {
                faults.Add($"{at}: {value} is none of {words}");
            }

            return;
        }

        if (schema.TryGetProperty("type", out var type) && !Types(type).Contains(TypeOf(value, Types(type))))
        {
            faults.Add($"{at}: {value.ValueKind} is not {type}");
            return;
        }

        if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items))
        {
            var index = 0;
            foreach (var item in value.EnumerateArray())
            {
                Hold(items, item, $"{at}[{index++}]", faults);
            }
        }

        if (value.ValueKind == JsonValueKind.Object && schema.TryGetProperty("properties", out var properties))
        {
            HoldObject(schema, properties, value, at, faults);
        }
    }

    private void HoldObject(
        JsonElement schema,
        JsonElement properties,
        JsonElement value,
        string at,
        List<string> faults
    )
    {
        foreach (var property in value.EnumerateObject())
        {
            if (properties.TryGetProperty(property.Name, out var own))
            {
                Hold(own, property.Value, $"{at}.{property.Name}", faults);
            }
            else
            {
                faults.Add($"{at}.{property.Name} is not in the document");
            }
        }

        if (schema.TryGetProperty("required", out var required))
        {
            faults.AddRange(
                required
                    .EnumerateArray()
                    .Where(name => !value.TryGetProperty(name.GetString()!, out _))
                    .Select(name => $"{at}.{name} is missing")
            );
        }
    }

    private JsonElement Resolved(JsonElement schema)
    {
        if (!schema.TryGetProperty("$ref", out var reference))
        {
            return schema;
        }

        var found = document;
        foreach (var step in reference.GetString()!.TrimStart('#', '/').Split('/'))
        {
            found = found.GetProperty(step);
        }

        return Resolved(found);
    }

    private static IReadOnlyList<string> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array
            ? [.. type.EnumerateArray().Select(one => one.GetString()!)]
            : [type.GetString()!];

    private static string TypeOf(JsonElement value, IReadOnlyList<string> allowed) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => "null",
            JsonValueKind.True or JsonValueKind.False => "boolean",
            JsonValueKind.Array => "array",
            JsonValueKind.Object => "object",
            JsonValueKind.String => "string",
            JsonValueKind.Number => allowed.Contains("integer") && value.TryGetInt64(out _) ? "integer" : "number",
            _ => value.ValueKind.ToString(),
        };
}
