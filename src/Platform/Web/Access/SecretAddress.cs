using Microsoft.AspNetCore.Http;

namespace Rammevaerk.Platform.Web.Access;

/// <summary>
/// Marks pages and endpoints whose address is the only key to what they show: the answer is not stored by browsers or
/// proxies, not indexed, and the address is not passed on to other sites.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SecretAddressAttribute : Attribute;

/// <summary>Puts the headers of <see cref="SecretAddressAttribute"/> on the answer, whatever the answer is.</summary>
public sealed class SecretAddressMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<SecretAddressAttribute>() is not null)
        {
            context.Response.OnStarting(Set, context.Response.Headers);
        }

        return next(context);
    }

    private static Task Set(object state)
    {
        var headers = (IHeaderDictionary)state;
        headers.CacheControl = "no-store";
        headers["X-Robots-Tag"] = "noindex, nofollow";
        headers["Referrer-Policy"] = "no-referrer";
        return Task.CompletedTask;
    }
}
