using Microsoft.AspNetCore.Http;

namespace Rammevaerk.Platform.Web.Access;

/// <summary>Answers 403 before anything is bound or read, unless the visitor's role has the endpoint's permission.</summary>
public sealed class PermissionMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint() is not { } endpoint)
        {
            return next(context);
        }

        var required = endpoint.Metadata.GetMetadata<RequiresPermissionAttribute>();
        if (required is not null && RolePermissions.Allows(Role.Public, required.Permission))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
