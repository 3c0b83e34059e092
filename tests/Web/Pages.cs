using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Web.Help;

namespace Rammevaerk.Tests.Web;

/// <summary>Reads pages as documents, and knows which addresses have an endpoint.</summary>
internal static class Pages
{
    /// <summary>Pages with an address of their own that need nothing uploaded first.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "/",
        "/takster/proev",
        "/takster/proev/slettet",
        "/takster/skabelon",
        "/takster/regler",
        "/takster/regler?slags=ydelse&alvor=fejl&orden=-regel",
        "/takster/regler/RF-201",
        "/takster/regler/RATE-5",
        "/takster/parametre",
        "/takster/parametre?omraade=midtjylland&aar=2027&orden=kilde",
        "/hjaelp",
        .. Guides.All.Select(guide => $"/hjaelp/{guide.Name}"),
        .. Guides.About.Select(text => $"/om/{text.Name}"),
    ];

    public static async Task<IDocument> ReadAsync(this HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        return await answer.DocumentAsync();
    }

    public static async Task<IDocument> DocumentAsync(this HttpResponseMessage answer) =>
        await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());

    /// <summary>True when the first segment of the address leads to an endpoint or an asset of this build.</summary>
    public static bool HasEndpoint(this WebApplication application, string address)
    {
        var first = address.Split('?', '#')[0].Trim('/').Split('/')[0];
        return application
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Any(endpoint => (endpoint.RoutePattern.RawText ?? "").Trim('/').Split('/')[0] == first);
    }
}
