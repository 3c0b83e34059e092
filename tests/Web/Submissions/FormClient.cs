using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;

namespace Rammevaerk.Tests.Web.Submissions;

/// <summary>Reads pages and posts forms as a browser does: with the token of a page and the cookie that belongs to it.</summary>
internal sealed class FormClient(HttpClient http)
{
    private const string TokenField = "__RequestVerificationToken";

    private string? token;

    public Task<HttpResponseMessage> GetAsync(string address) => http.GetAsync(new Uri(address, UriKind.Relative));

    public Task<IDocument> ReadAsync(string address) => http.ReadAsync(address);

    public async Task<HttpResponseMessage> PostAsync(string address, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent([
            .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)),
            new(TokenField, await TokenAsync()),
        ]);
        return await http.PostAsync(new Uri(address, UriKind.Relative), form);
    }

    public async Task<HttpResponseMessage> UploadAsync(
        string address,
        byte[] file,
        string name = "takstfil.xlsx",
        params (string Name, string Value)[] fields
    )
    {
        using var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var form = new MultipartFormDataContent
        {
            { content, "fil", name },
            { new StringContent(await TokenAsync()), TokenField },
        };
        foreach (var (field, value) in fields)
        {
            form.Add(new StringContent(value), field);
        }

        return await http.PostAsync(new Uri(address, UriKind.Relative), form);
    }

    /// <summary>Delivers a file that is taken in; gives the address of its receipt.</summary>
    public async Task<string> DeliverAsync(byte[] file)
    {
        using var answer = await UploadAsync($"{RoundScene.Address}/aflever", file);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location!.ToString();
    }

    /// <summary>So that two posts at once do not race for the token.</summary>
    public async Task<string> TokenAsync() =>
        token ??= (await http.ReadAsync("/takster/proev"))
            .QuerySelector($"input[name={TokenField}]")!
            .GetAttribute("value")!;
}
