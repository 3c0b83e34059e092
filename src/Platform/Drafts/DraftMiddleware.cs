using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Rammevaerk.Platform.Drafts;

/// <summary>
/// Finds the draft a page is asked to fill its form from, and throws a draft away when its form was sent and stored.
/// Stands where the visitor is known.
/// </summary>
public sealed class DraftMiddleware(RequestDelegate next)
{
    /// <summary>Name of the field with the draft's key, which is the path of the form's page.</summary>
    public const string KeyField = "kladde-form";

    /// <summary>Name of the field with what the draft is called.</summary>
    public const string TitleField = "kladde-navn";

    public async Task InvokeAsync(HttpContext context, DraftDesk drafts)
    {
        if (
            HttpMethods.IsGet(context.Request.Method)
            && context.Request.Query[DraftInUse.Parameter] == DraftInUse.Use
            && await drafts.FindAsync(context.Request.Path.ToString(), context.RequestAborted) is { } draft
        )
        {
            context.Features.Set(DraftInUse.Of(draft));
        }

        await next(context);
        if (context.Response.StatusCode == StatusCodes.Status303SeeOther && KeyOf(context) is { Length: > 0 } sent)
        {
            await drafts.DiscardAsync(sent, CancellationToken.None);
        }
    }

    /// <summary>The key in the form the endpoint has read; null when there was none, or the form is kept as a draft.</summary>
    private static string? KeyOf(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method)
        && !context.Request.Path.StartsWithSegments(DraftAddresses.Save, StringComparison.Ordinal)
            ? context.Features.Get<IFormFeature>()?.Form?[KeyField].ToString()
            : null;
}
