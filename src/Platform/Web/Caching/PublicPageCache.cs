using System.Data.Common;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Platform.Web.Caching;

/// <summary>
/// Gives those who are not signed in a public page as it was made for the first of them, until anything is written to the
/// database or the day ends: the key of a page is its address, the newest write and the day. Stands after the permission
/// check. docs/decisions/0010 says why it is exact.
/// </summary>
public sealed class PublicPageCache(NewestWrite newest, FreshMemory memory, TimeProvider time) : IOutputCachePolicy
{
    /// <summary>Bytes of the pages kept at once, in the whole process.</summary>
    public const long Largest = 32 * 1024 * 1024;

    /// <summary>Bytes of the largest page kept.</summary>
    public const long LargestPage = 2 * 1024 * 1024;

    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    // Tells the pages of this process from those of one started earlier, which may have been another version.
    private readonly string process = Guid.NewGuid().ToString("N")[..8];

    /// <inheritdoc />
    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        if (!IsForEveryone(context.HttpContext) || await MarkAsync(cancellation) is not { } mark)
        {
            return;
        }

        await memory.FreshenAsync(mark, cancellation);
        var day = DanishClock.Today(time).ToString("yyyyMMdd", Danish.Invariant);
        context.EnableOutputCaching = true;
        context.AllowCacheLookup = true;
        context.AllowCacheStorage = true;
        context.AllowLocking = true;
        context.Tags.Add(mark.ToString());
        context.CacheVaryByRules.CacheKeyPrefix = $"{process}-{mark}-{day}";
        context.CacheVaryByRules.QueryKeys = default;
        context.CacheVaryByRules.VaryByValues["query"] = context.HttpContext.Request.QueryString.Value ?? "";
        context.HttpContext.Response.OnStarting(SayForEveryone, context);
    }

    /// <inheritdoc />
    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) =>
        ValueTask.CompletedTask;

    /// <inheritdoc />
    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        // Whatever was not said to be for everyone when it left is one visitor's own.
        var response = context.HttpContext.Response;
        context.AllowCacheStorage &=
            response.StatusCode == StatusCodes.Status200OK && response.Headers.ETag == TagOf(context);
        context.ResponseExpirationTimeSpan = Longest;
        return ValueTask.CompletedTask;
    }

    /// <summary>Lets the browser keep the page and ask each time whether it is still the same.</summary>
    private static Task SayForEveryone(object state)
    {
        var context = (OutputCacheContext)state;
        var headers = context.HttpContext.Response.Headers;
        // A form's token says no-cache, a notice takes its cookie away; a page from the cache has its headers.
        if (
            context.HttpContext.Response.StatusCode == StatusCodes.Status200OK
            && headers.SetCookie.Count == 0
            && headers.CacheControl.Count == 0
        )
        {
            headers.CacheControl = "no-cache";
            headers.ETag = TagOf(context);
        }

        return Task.CompletedTask;
    }

    private static string TagOf(OutputCacheContext context) => $"\"{context.CacheVaryByRules.CacheKeyPrefix}\"";

    private static bool IsForEveryone(HttpContext context) =>
        (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        // A page shown for an error or a refused form has its status already.
        && context.Response.StatusCode == StatusCodes.Status200OK
        && context.GetEndpoint()?.Metadata is { } endpoint
        && endpoint.GetMetadata<PageActionDescriptor>() is not null
        && endpoint.GetMetadata<RequiresPermissionAttribute>()?.Permission == Permissions.ReadPublic
        && endpoint.GetMetadata<SecretAddressAttribute>() is null
        && context.Request.Headers.Authorization.Count == 0
        && !Notice.IsWaiting(context)
        && !context.RequestServices.GetRequiredService<VisitorAccessor>().Current.IsSignedIn;

    private async Task<WriteMark?> MarkAsync(CancellationToken cancellation)
    {
        try
        {
            return await newest.ReadAsync(cancellation);
        }
        catch (DbException)
        {
            // The page is asked for as if nothing were kept, and says itself what is wrong.
            return null;
        }
    }
}
