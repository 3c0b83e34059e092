using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Web.Api;

namespace Rammevaerk.Web.Api;

/// <summary>The parameters of operations as the document tells them.</summary>
internal static class DescribedParameters
{
    private static readonly Dictionary<string, (string Words, string Example, ApiKind Kind)> InPath = new(
        StringComparer.Ordinal
    )
    {
        ["omraade"] = ("Områdets nøgle.", "midtjylland", ApiKind.Text),
        ["aar"] = ("Budgetåret.", "2027", ApiKind.Number),
        ["part"] = ("Driftsherrens kode.", "0779", ApiKind.Text),
        ["nummer"] = ("Leveringens nummer, fra 1.", "1", ApiKind.Number),
        ["key"] = ("Takstens nummer.", "Y001", ApiKind.Text),
        ["ydelse"] = ("Takstens nummer.", "Y001", ApiKind.Text),
        ["kode"] = ("Partens kode.", "0751", ApiKind.Text),
    };

    public static OpenApiParameter Query(ApiQueryParameter query)
    {
        var parameter = Parameter(query.Name, ParameterLocation.Query, query.Words, query.Example, query.Kind);
        parameter.Required = query.IsRequired;
        parameter.Schema = Schema(query.Kind, query.Most);
        return parameter;
    }

    public static OpenApiParameter Header(ApiHeader header)
    {
        var parameter = Parameter(header.Name, ParameterLocation.Header, header.Words, header.Example, ApiKind.Text);
        parameter.Required = header.IsRequired;
        return parameter;
    }

    /// <summary>Says of a parameter of the path what its name means everywhere.</summary>
    public static void OfPath(OpenApiParameter parameter, IEnumerable<ApiPathExample> own)
    {
        if (parameter.In == ParameterLocation.Path && InPath.TryGetValue(parameter.Name!, out var known))
        {
            var example = own.FirstOrDefault(one => one.Name == parameter.Name)?.Example ?? known.Example;
            (parameter.Description, parameter.Example) = (known.Words, Example(example, known.Kind));
            parameter.Schema = Schema(known.Kind, null);
        }
    }

    private static OpenApiParameter Parameter(
        string name,
        ParameterLocation place,
        string words,
        string? example,
        ApiKind kind
    ) =>
        new()
        {
            Name = name,
            In = place,
            Description = words,
            Example = example is null ? null : Example(example, kind),
            Schema = Schema(kind, null),
        };

    private static JsonValue Example(string text, ApiKind kind) =>
        kind == ApiKind.Number ? JsonValue.Create(int.Parse(text, Danish.Invariant)) : JsonValue.Create(text);

    private static OpenApiSchema Schema(ApiKind kind, int? most) =>
        kind switch
        {
            ApiKind.Number => new()
            {
                Type = JsonSchemaType.Integer,
                Minimum = "1",
                Maximum = most?.ToString(Danish.Invariant),
            },
            ApiKind.Truth => new() { Type = JsonSchemaType.Boolean },
            ApiKind.Day => new() { Type = JsonSchemaType.String, Format = "date" },
            _ => new() { Type = JsonSchemaType.String },
        };
}
