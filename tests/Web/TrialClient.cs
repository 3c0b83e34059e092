using System.Net;
using System.Net.Http.Headers;

namespace Rammevaerk.Tests.Web;

/// <summary>Posts forms as a browser does: with the token of the form's page, and the cookie that belongs to it.</summary>
internal sealed class TrialClient(HttpClient client)
{
    private const string TokenField = "__RequestVerificationToken";

    public HttpClient Http { get; } = client;

    /// <summary>Uploads to the form of trials, or another with a file.</summary>
    public async Task<HttpResponseMessage> UploadAsync(
        byte[] file,
        string name = "takstfil.xlsx",
        string address = "/takster/proev",
        string field = "fil"
    )
    {
        using var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var form = new MultipartFormDataContent
        {
            { content, field, name },
            { new StringContent(await TokenAsync()), TokenField },
        };
        return await Http.PostAsync(new Uri(address, UriKind.Relative), form);
    }

    /// <summary>Uploads and gives the address of the result.</summary>
    public async Task<string> TryAsync(byte[] file, string name = "takstfil.xlsx")
    {
        using var answer = await UploadAsync(file, name);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location!.ToString();
    }

    public async Task<HttpResponseMessage> PostAsync(string address)
    {
        using var form = new FormUrlEncodedContent([new(TokenField, await TokenAsync())]);
        return await Http.PostAsync(new Uri(address, UriKind.Relative), form);
    }

    public Task<HttpResponseMessage> GetAsync(string address) => Http.GetAsync(new Uri(address, UriKind.Relative));

    private async Task<string> TokenAsync() =>
        (await Http.ReadAsync("/takster/proev")).QuerySelector($"input[name={TokenField}]")!.GetAttribute("value")!;
}
