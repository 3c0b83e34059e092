using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Drafts;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Platform.Web.Caching;

/// <summary>For whom a page may be kept: everyone who is not signed in, or one visitor.</summary>
/// <param name="Key">What tells the readers apart.</param>
internal sealed record PageReader(string Key)
{
    public static readonly PageReader Everyone = new("");

    public bool IsEveryone => this == Everyone;

    /// <summary>The reader of a request whose page may be kept; null for any other.</summary>
    public static PageReader? Of(HttpContext context)
    {
        if (!IsPlainReading(context) || context.GetEndpoint()?.Metadata is not { } endpoint)
        {
            return null;
        }

        if (
            endpoint.GetMetadata<PageActionDescriptor>() is null
            || endpoint.GetMetadata<SecretAddressAttribute>() is not null
        )
        {
            return null;
        }

        var visitor = context.RequestServices.GetRequiredService<VisitorAccessor>().Current;
        if (visitor.AccountId is { } account)
        {
            // Forms carry a token that goes with the cookies.
            return endpoint.GetMetadata<KeptForVisitorAttribute>() is null
                ? null
                : new($"{account:N} {context.Request.Headers.Cookie}");
        }

        return endpoint.GetMetadata<RequiresPermissionAttribute>()?.Permission == Permissions.ReadPublic
            ? Everyone
            : null;
    }

    /// <summary>True for a page that is simply read: not one shown for an error or a refused form, which has its status already.</summary>
    private static bool IsPlainReading(HttpContext context) =>
        (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        && context.Response.StatusCode == StatusCodes.Status200OK
        && context.Request.Headers.Authorization.Count == 0
        && !Notice.IsWaiting(context)
        && !context.Request.Query.ContainsKey(DraftInUse.Parameter);
}
