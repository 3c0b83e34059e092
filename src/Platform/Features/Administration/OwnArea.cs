using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Features.Administration;

/// <summary>Sends a visitor from an address without an area on to one's own, for menus that do not know it.</summary>
internal static class OwnArea
{
    /// <summary>The areas the visitor has the permission in, in the order of the country.</summary>
    public static IReadOnlyList<AreaKey> Of(Visitor visitor, string permission) =>
        [.. AreaWords.All.Where(area => visitor.May(permission, area))];

    public static IResult Redirect(VisitorAccessor visitors, string permission, string address) =>
        Of(visitors.Current, permission) is [var first, ..]
            ? Results.Redirect($"{address}/{first}")
            : Results.NotFound();
}
