using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace Rammevaerk.Tests.Faults.Stage;

/// <summary>
/// Somebody at a browser: cookies, the form's token, and patience. What gets no answer, or an answer that it went wrong at
/// the site's end, is sent again as it was, at any of the site's addresses, until there is an answer.
/// </summary>
internal sealed partial class Person : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(40);

    private readonly SocketsHttpHandler handler = new()
    {
        AllowAutoRedirect = false,
        ConnectTimeout = TimeSpan.FromSeconds(3),
        CookieContainer = new CookieContainer(),
    };

    private readonly HttpClient http;
    private readonly IReadOnlyList<Uri> addresses;
    private readonly CancellationToken end;
    private int at;
    private string token = "";

    private Person(IReadOnlyList<Uri> addresses, CancellationToken end)
    {
        (this.addresses, this.end) = (addresses, end);
        http = new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(60) };
    }

    /// <summary>How many answers never came or were the site's own failure.</summary>
    public int Retries { get; private set; }

    public static async Task<Person> StepInAsync(
        string name,
        CancellationToken end,
        params IReadOnlyList<Uri> addresses
    )
    {
        var person = new Person(addresses, end);
        await person.SendAsync(HttpMethod.Post, "/demo/roller", () => person.Form(("konto", $"{Cast.IdOf(name)}")));
        person.token = "";
        return person;
    }

    /// <summary>Somebody who has not signed in.</summary>
    public static Person At(Uri address) => new([address], CancellationToken.None);

    /// <summary>The answer to a form: status and where it leads.</summary>
    public Task<Answer> PostAsync(string path, params (string Name, string Value)[] fields) =>
        SendAsync(HttpMethod.Post, path, () => Form(fields));

    public Task<Answer> UploadAsync(string path, byte[] file, string name) =>
        SendAsync(HttpMethod.Post, path, () => Upload(file, name));

    /// <summary>One try: null when there was no answer.</summary>
    public Task<Answer?> TryUploadAsync(string path, byte[] file, string name) =>
        TryAsync(HttpMethod.Post, path, () => Upload(file, name));

    /// <summary>One try: null when there was no answer.</summary>
    public async Task<Answer?> TryAsync(HttpMethod method, string path, Func<HttpContent>? content = null)
    {
        try
        {
            if (content is not null && token.Length == 0)
            {
                using var form = await http.GetAsync(new Uri(addresses[at], "/takster/proev"), end);
                token = Token().Match(await form.Content.ReadAsStringAsync(end)).Groups["token"].Value;
                if (token.Length == 0)
                {
                    return new Answer((int)form.StatusCode, null, "");
                }
            }

            using var request = new HttpRequestMessage(method, new Uri(addresses[at], path));
            request.Content = content?.Invoke();
            using var answer = await http.SendAsync(request, end);
            return new Answer(
                (int)answer.StatusCode,
                answer.Headers.Location?.ToString(),
                await answer.Content.ReadAsStringAsync(end)
            );
        }
        catch (Exception lost)
            when (lost is HttpRequestException or IOException
                || (lost is TaskCanceledException && !end.IsCancellationRequested)
            )
        {
            return null;
        }
    }

    private HttpContent Form(params (string Name, string Value)[] fields) =>
        new FormUrlEncodedContent(
            fields
                .Append(("__RequestVerificationToken", token))
                .Select(field => KeyValuePair.Create(field.Item1, field.Item2))
        );

    private MultipartFormDataContent Upload(byte[] file, string name)
    {
        var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        return new MultipartFormDataContent
        {
            { content, "fil", name },
            { new StringContent(token), "__RequestVerificationToken" },
        };
    }

    public void Dispose()
    {
        http.Dispose();
        handler.Dispose();
    }

    private async Task<Answer> SendAsync(HttpMethod method, string path, Func<HttpContent> content)
    {
        while (true)
        {
            if (await TryAsync(method, path, content) is { Status: < 500 } answer)
            {
                return answer;
            }

            Retries++;
            at = (at + 1) % addresses.Count;
            await Task.Delay(Pause, end);
        }
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Token();
}

/// <summary>What the site answered.</summary>
internal sealed record Answer(int Status, string? Location, string Body);
