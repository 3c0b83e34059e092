namespace Rammevaerk.Tests.Web.Caching;

/// <summary>Reads pages and says whether they came from the output cache.</summary>
internal static class CachedReading
{
    public static Task<HttpResponseMessage> AnswerAsync(this HttpClient client, string address) =>
        client.GetAsync(new Uri(address, UriKind.Relative));

    /// <summary>The page's text, read twice: the second time from the cache.</summary>
    public static async Task<string> ReadIntoCacheAsync(this HttpClient client, string address)
    {
        using var made = await client.AnswerAsync(address);
        using var kept = await client.AnswerAsync(address);
        kept.IsFromCache().ShouldBeTrue(address);
        var text = await kept.Content.ReadAsStringAsync();
        text.ShouldBe(await made.Content.ReadAsStringAsync());
        return text;
    }

    /// <summary>The framework tells the age of what it gives from its cache, and of nothing else.</summary>
    public static bool IsFromCache(this HttpResponseMessage answer) => answer.Headers.Age is not null;
}
