using Rammevaerk.Platform;
using Rammevaerk.Platform.Privacy;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Api;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Web.Security;

/// <summary>
/// Refuses a form with somebody's personal number in any of its fields, whatever the endpoint does with them: most texts
/// are public, mailed or kept in the trail for good. The form's page is shown again with what was typed.
/// </summary>
internal sealed class PersonalNumberRefusal(RequestDelegate next, TimeProvider time)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (
            !HttpMethods.IsPost(context.Request.Method)
            || context.GetEndpoint() is not RouteEndpoint endpoint
            || endpoint.Metadata.GetMetadata<ApiEndpointAttribute>() is not null
            || !context.Request.HasFormContentType
        )
        {
            await next(context);
            return;
        }

        var today = DanishClock.Today(time);
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var field = form.Keys.FirstOrDefault(key =>
            !SecretFields.Is(key) && form[key].Any(text => text is not null && PersonalNumbers.AreIn(text, today))
        );
        if (field is null)
        {
            await next(context);
            return;
        }

        if (PageOf(context.Request) is { } page)
        {
            await new FormRefusal(page, field, FormFaults.PersonalNumber()).ExecuteAsync(context);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }
    }

    /// <summary>The page the form stood on, as the browser says; null when it does not.</summary>
    private static string? PageOf(HttpRequest request)
    {
        if (
            !Uri.TryCreate(request.Headers.Referer.ToString(), UriKind.Absolute, out var from)
            || from.Authority != request.Host.Value
        )
        {
            return null;
        }

        var path = Uri.UnescapeDataString(from.AbsolutePath);
        return LocalAddress.Is(path) ? path : null;
    }
}
