using Rammevaerk.Web.Help;

namespace Rammevaerk.Tests.Browser;

/// <summary>The pages that need nothing uploaded first, and their look.</summary>
internal static class PublicPages
{
    public static IReadOnlyList<string> All { get; } =
    [
        "/",
        "/takster/proev",
        "/takster/proev/slettet",
        "/takster/skabelon",
        "/takster/regler",
        "/takster/regler/RF-201",
        "/takster/regler/RATE-5",
        "/takster/parametre",
        "/hjaelp",
        .. Guides.All.Select(guide => $"/hjaelp/{guide.Name}"),
        .. Guides.About.Select(text => $"/om/{text.Name}"),
        "/fejl/404",
    ];

    /// <summary>The page's address as a file name.</summary>
    public static string FileName(string address) => address == "/" ? "forside" : address.Trim('/').Replace('/', '-');
}
