using AngleSharp.Dom;

namespace Rammevaerk.Tests.Web.Publication;

/// <summary>Reads pages and posts forms as a browser does, with the antiforgery token and its cookie.</summary>
internal sealed class FormClient(HttpClient client)
{
    private const string TokenField = "__RequestVerificationToken";

    private string? token;

    public HttpClient Http { get; } = client;

    public Task<IDocument> ReadAsync(string address) => Http.ReadAsync(address);

    public async Task<int> StatusAsync(string address)
    {
        using var answer = await GetAsync(address);
        return (int)answer.StatusCode;
    }

    public Task<HttpResponseMessage> GetAsync(string address) => Http.GetAsync(new Uri(address, UriKind.Relative));

    public async Task<HttpResponseMessage> PostAsync(string address, params (string Name, string Value)[] fields)
    {
        token ??= (await Http.ReadAsync("/takster/proev"))
            .QuerySelector($"input[name={TokenField}]")!
            .GetAttribute("value")!;
        using var form = new FormUrlEncodedContent(
            fields
                .Select(field => KeyValuePair.Create(field.Name, field.Value))
                .Append(KeyValuePair.Create(TokenField, token))
        );
        return await Http.PostAsync(new Uri(address, UriKind.Relative), form);
    }
}
