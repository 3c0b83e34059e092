using Microsoft.AspNetCore.StaticFiles;

namespace Rammevaerk.Web.Security;

/// <summary>How long a browser keeps an asset: for good when its address carries its version, else it asks again.</summary>
internal static class StaticFileCaching
{
    public static void Apply(StaticFileResponseContext context) =>
        context.Context.Response.Headers.CacheControl = context.Context.Request.Query.ContainsKey("v")
            ? "public, max-age=31536000, immutable"
            : "no-cache";
}
