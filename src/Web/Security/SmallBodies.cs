using Microsoft.AspNetCore.Http.Features;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Web.Security;

/// <summary>
/// Keeps large bodies for the endpoints that take files. The antiforgery check reads the body of any post before it can
/// say no, and would otherwise write up to <see cref="WebHost.LargestRequest"/> bytes to disk for each.
/// </summary>
internal sealed class SmallBodies(RequestDelegate next)
{
    /// <summary>Bytes of a form without a file: a token and a few fields.</summary>
    public const long Largest = 64 * 1024;

    /// <summary>Bytes of a form with long texts, each Danish letter of which is sent as six.</summary>
    public const long LargestText = 2 * 1024 * 1024;

    public Task InvokeAsync(HttpContext context)
    {
        // Nobody reads the body of a GET; the page that answers a refused upload is one, with the upload's length.
        if (
            HttpMethods.IsGet(context.Request.Method)
            || HttpMethods.IsHead(context.Request.Method)
            || context.GetEndpoint()?.Metadata.GetMetadata<TakesFileAttribute>() is not null
        )
        {
            return next(context);
        }

        var largest = context.GetEndpoint()?.Metadata.GetMetadata<TakesTextAttribute>() is null ? Largest : LargestText;
        if (context.Request.ContentLength > largest)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return Task.CompletedTask;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = largest;
        }

        return next(context);
    }
}
