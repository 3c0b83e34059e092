using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Parties.Features.Bodies;

/// <summary>
/// The addresses of the menu, which name no area: each leads to the list of the visitor's own area, or to the choice of one.
/// </summary>
internal static class OwnAreaAddresses
{
    private static readonly (string Word, string Title, string Permission)[] Lists =
    [
        ("organer", "Organer", Permissions.ReadPublic),
        ("udpegninger", "Udpegninger", Permissions.ReadParties),
        ("mandater", "Mandater", Permissions.ReadParties),
        ("grupper", "Grupper", Permissions.ReadParties),
    ];

    public static IReadOnlyList<MenuEntry> Menu { get; } =
    [
        .. Lists.Select(list => new MenuEntry(list.Title, $"/parter/{list.Word}", list.Permission)
        {
            AlsoHolds = path => path.Split('/') is ["", "parter", _, var word, ..] && word == list.Word,
        }),
    ];

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        foreach (var list in Lists)
        {
            // A public page needs no scope; the others show what the area's own readers may see.
            endpoints
                .MapGet($"/parter/{list.Word}", (RequestDelegate)(context => LeadAsync(context, list.Word)))
                .RequirePermission(list.Permission)
                .InOwnScope();
        }
    }

    private static Task LeadAsync(HttpContext context, string word)
    {
        var visitor = VisitorOf(context);
        return new SeeOther(visitor.Area is { } area ? $"/parter/{area}/{word}" : "/parter").ExecuteAsync(context);
    }

    private static Visitor VisitorOf(HttpContext context) =>
        ((VisitorAccessor)context.RequestServices.GetService(typeof(VisitorAccessor))!).Current;
}
