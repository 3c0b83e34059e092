using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Rammevaerk.Platform.Web.Lists;

/// <summary>Maps the two addresses a list is fetched from.</summary>
public static class ExportEndpoints
{
    /// <summary>Maps <c>{address}.csv</c> and <c>{address}.xlsx</c> to the same handler.</summary>
    /// <param name="endpoints">Where.</param>
    /// <param name="address">The list's address.</param>
    /// <param name="handler">Gives the file; filter and order are read from the request, as the page does.</param>
    public static IEndpointConventionBuilder MapExport(
        this IEndpointRouteBuilder endpoints,
        string address,
        Func<HttpContext, ExportFormat, Task<IResult>> handler
    )
    {
        var group = endpoints.MapGroup("").RequireRateLimiting(RateLimits.Fetch);
        group.MapGet($"{address}.csv", (Delegate)((HttpContext context) => handler(context, ExportFormat.Csv)));
        group.MapGet($"{address}.xlsx", (Delegate)((HttpContext context) => handler(context, ExportFormat.Excel)));
        return group;
    }
}
