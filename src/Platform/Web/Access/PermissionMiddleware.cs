using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Routing;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Web.Api;

namespace Rammevaerk.Platform.Web.Access;

/// <summary>
/// Answers before anything is bound or read, unless a role of the visitor has the endpoint's permission in the area and
/// organisation the address names: signed-out readers are sent to sign in, everyone else gets 403.
/// </summary>
public sealed class PermissionMiddleware(RequestDelegate next)
{
    /// <summary>The route value that names the area, such as midtjylland.</summary>
    public const string AreaValue = "omraade";

    /// <summary>The route value that names the organisation by its official code.</summary>
    public const string PartyValue = "part";

    /// <summary>Where one signs in.</summary>
    public const string SignInAddress = "/log-ind";

    /// <summary>The query parameter with the address to go back to after signing in.</summary>
    public const string ReturnParameter = "til";

    public Task InvokeAsync(HttpContext context, VisitorAccessor visitors)
    {
        // What is no route is routing's own answer that an address takes other methods or other bodies.
        if (context.GetEndpoint() is not RouteEndpoint endpoint)
        {
            return next(context);
        }

        return InvokeAsync(context, endpoint, visitors);
    }

    private async Task InvokeAsync(HttpContext context, Endpoint endpoint, VisitorAccessor visitors)
    {
        var required = endpoint.Metadata.GetMetadata<RequiresPermissionAttribute>();
        var visitor = await visitors.OfAsync(context);
        if (visitor.IsSignedIn)
        {
            context.Response.Headers.CacheControl = "no-store";
        }

        if (required is not null && visitor.May(required.Permission, AreaOf(context), PartyOf(context)))
        {
            await next(context);
            return;
        }

        var isForPrograms = endpoint.Metadata.GetMetadata<ApiEndpointAttribute>() is not null;
        if (!visitor.IsSignedIn && !isForPrograms && required is not null && HttpMethods.IsGet(context.Request.Method))
        {
            var wanted = context.Request.Path + context.Request.QueryString;
            context.Response.Redirect(SignInAddress + new QueryBuilder { { ReturnParameter, wanted } });
            return;
        }

        if (isForPrograms && !visitor.IsSignedIn)
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
        }

        context.Response.StatusCode = visitor.IsSignedIn
            ? StatusCodes.Status403Forbidden
            : StatusCodes.Status401Unauthorized;
    }

    private static AreaKey? AreaOf(HttpContext context) =>
        context.GetRouteValue(AreaValue) is string { Length: > 0 } area ? new AreaKey(area) : null;

    private static string? PartyOf(HttpContext context) =>
        context.GetRouteValue(PartyValue) is string { Length: > 0 } party ? party : null;
}
