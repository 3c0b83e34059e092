using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Rammevaerk.Tests.Web.Api;

/// <summary>An answer of an operation, as the document says it.</summary>
internal readonly record struct SaidAnswer(int Status, string Description, JsonElement? Schema, JsonElement? Example);

/// <summary>One operation of the OpenAPI document, and the request its examples make.</summary>
internal sealed record ApiOperation(string Method, string Path, JsonElement Said)
{
    private static readonly string[] Methods = ["get", "post", "put", "delete", "patch"];

    public static IEnumerable<ApiOperation> All(JsonElement document) =>
        document
            .GetProperty("paths")
            .EnumerateObject()
            .SelectMany(path =>
                path.Value.EnumerateObject()
                    .Where(operation => Methods.Contains(operation.Name))
                    .Select(operation => new ApiOperation(
                        operation.Name.ToUpperInvariant(),
                        path.Name,
                        operation.Value
                    ))
            );

    public bool TakesWorkbook =>
        Said.TryGetProperty("requestBody", out var body)
        && body.GetProperty("content").TryGetProperty("application/octet-stream", out _);

    public IReadOnlyList<SaidAnswer> Answers =>
        [
            .. Said.GetProperty("responses")
                .EnumerateObject()
                .Select(answer =>
                {
                    JsonElement? media =
                        answer.Value.TryGetProperty("content", out var content)
                        && content.TryGetProperty("application/json", out var json)
                            ? json
                            : null;
                    return new SaidAnswer(
                        int.Parse(answer.Name, System.Globalization.CultureInfo.InvariantCulture),
                        answer.Value.GetProperty("description").GetString()!,
                        Of(media, "schema"),
                        Of(media, "example")
                    );
                }),
        ];

    public SaidAnswer? Answer(int status) =>
        Answers.Any(answer => answer.Status == status) ? Answers.First(answer => answer.Status == status) : null;

    public HttpRequestMessage Request(IReadOnlyDictionary<string, string> ids, byte[]? file)
    {
        var (path, query) = (Path, new List<string>());
        var headers = new List<(string Name, string Value)>();
        foreach (var parameter in Parameters)
        {
            var name = parameter.GetProperty("name").GetString()!;
            var example = Of(parameter, "example")?.ToString();
            switch (parameter.GetProperty("in").GetString())
            {
                case "path":
                    path = path.Replace($"{{{name}}}", IdOf(name, ids) ?? example, StringComparison.Ordinal);
                    break;
                case "query" when example is not null:
                    query.Add($"{name}={Uri.EscapeDataString(example)}");
                    break;
                case "header" when example is not null:
                    headers.Add((name, example));
                    break;
            }
        }

        var request = new HttpRequestMessage(
            new HttpMethod(Method),
            new Uri(query.Count == 0 ? path : $"{path}?{string.Join('&', query)}", UriKind.Relative)
        );
        if (Body(file) is { } content)
        {
            request.Content = content;
        }

        headers.ForEach(header => request.Headers.TryAddWithoutValidation(header.Name, header.Value).ShouldBeTrue());
        return request;
    }

    private IEnumerable<JsonElement> Parameters =>
        Said.TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray() : [];

    /// <summary>What runs only while the test does: the id after the part of the path that names what it is of.</summary>
    private string? IdOf(string name, IReadOnlyDictionary<string, string> ids)
    {
        var before = Path[..Path.IndexOf($"{{{name}}}", StringComparison.Ordinal)].TrimEnd('/').Split('/')[^1];
        return ids.GetValueOrDefault(before);
    }

    private HttpContent? Body(byte[]? file)
    {
        if (file is not null)
        {
            var content = new ByteArrayContent(file);
            content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            return content;
        }

        return
            Said.TryGetProperty("requestBody", out var body)
            && body.GetProperty("content").TryGetProperty("application/json", out var json)
            ? new StringContent(json.GetProperty("example").GetRawText(), Encoding.UTF8, "application/json")
            : null;
    }

    private static JsonElement? Of(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } there && there.TryGetProperty(name, out var found)
            ? found
            : null;
}
