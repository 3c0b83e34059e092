using AngleSharp.Dom;

namespace Rammevaerk.Tests.Web.Access;

/// <summary>Reads pages and posts their forms with the token they carry, as a browser does.</summary>
internal sealed class Browser(HttpClient http) : IDisposable
{
    private const string TokenField = "__RequestVerificationToken";

    public HttpClient Http { get; } = http;

    public Task<HttpResponseMessage> GetAsync(string address) => Http.GetAsync(new Uri(address, UriKind.Relative));

    public Task<IDocument> ReadAsync(string address) => Http.ReadAsync(address);

    public async Task<string> TokenAsync(string page) =>
        (await ReadAsync(page)).QuerySelector($"input[name={TokenField}]")!.GetAttribute("value")!;

    /// <summary>Posts the fields to the address with the token of a page.</summary>
    public async Task<HttpResponseMessage> PostAsync(
        string page,
        string address,
        params (string Name, string Value)[] fields
    ) => await PostWithAsync(await TokenAsync(page), address, fields);

    public async Task<HttpResponseMessage> PostWithAsync(
        string token,
        string address,
        params (string Name, string Value)[] fields
    )
    {
        using var form = new FormUrlEncodedContent(
            fields
                .Select(field => KeyValuePair.Create(field.Name, field.Value))
                .Append(KeyValuePair.Create(TokenField, token))
        );
        return await Http.PostAsync(new Uri(address, UriKind.Relative), form);
    }

    public Task<HttpResponseMessage> PasswordAsync(string mail, string password, string til = "/") =>
        PostAsync("/log-ind", "/log-ind", ("mail", mail), ("adgangskode", password), ("til", til));

    public Task<HttpResponseMessage> CodeAsync(string code, string til = "/") =>
        PostAsync("/log-ind/kode", "/log-ind/kode", ("kode", code), ("til", til));

    /// <summary>True when the browser is signed in.</summary>
    public async Task<bool> IsSignedInAsync()
    {
        using var answer = await GetAsync("/konto");
        return answer.StatusCode == System.Net.HttpStatusCode.OK;
    }

    public void Dispose() => Http.Dispose();
}
