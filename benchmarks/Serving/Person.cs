using System.Net;
using System.Text.RegularExpressions;

namespace Rammevaerk.Bench.Serving;

/// <summary>Somebody who has stepped into a role of the demonstration: the cookies a browser would send.</summary>
internal sealed partial class Person : IDisposable
{
    private readonly CookieContainer cookies = new();
    private readonly Uri site;
    private string? token;

    private Person(Uri site)
    {
        this.site = site;
        Http = new HttpClient(new HttpClientHandler { CookieContainer = cookies, AllowAutoRedirect = false })
        {
            BaseAddress = site,
        };
    }

    public HttpClient Http { get; }

    /// <summary>The value of the cookie header.</summary>
    public string Cookie => cookies.GetCookieHeader(site);

    /// <summary>Steps into the first person with the role, by its English name.</summary>
    public static Person As(Uri site, string role)
    {
        var person = new Person(site);
        var page = person.Read("/demo/roller");
        var account = Regex
            .Match(page, $"id=\"{role}-[0-9a-f]+\" name=\"konto\" value=\"([0-9a-f-]+)\"")
            .Groups[1]
            .Value;
        using var form = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["konto"] = account,
                ["__RequestVerificationToken"] = Token().Match(page).Groups[1].Value,
            }
        );
        using var answer = person
            .Http.PostAsync(new Uri("/demo/roller", UriKind.Relative), form)
            .GetAwaiter()
            .GetResult();
        return person.Read("/").Contains("Log ud", StringComparison.Ordinal)
            ? person
            : throw new InvalidOperationException($"Nobody could step into {role}.");
    }

    /// <summary>A page as text.</summary>
    public string Read(string path) => Http.GetStringAsync(new Uri(path, UriKind.Relative)).GetAwaiter().GetResult();

    /// <summary>Posts a form as its page does; gives the address it leads to.</summary>
    /// <exception cref="InvalidOperationException">The form was refused.</exception>
    public string Post(string path, IReadOnlyList<(string Name, string Value)> fields)
    {
        token ??= Token().Match(Read("/takster/proev")).Groups[1].Value;
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value), name);
        }

        using var answer = Http.PostAsync(new Uri(path, UriKind.Relative), form).GetAwaiter().GetResult();
        return answer.StatusCode == HttpStatusCode.SeeOther
            ? answer.Headers.Location!.ToString()
            : throw new InvalidOperationException($"{path}: {answer.StatusCode}");
    }

    /// <summary>A page as it was sent.</summary>
    public byte[] Bytes(string path) =>
        Http.GetByteArrayAsync(new Uri(path, UriKind.Relative)).GetAwaiter().GetResult();

    public void Dispose() => Http.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
