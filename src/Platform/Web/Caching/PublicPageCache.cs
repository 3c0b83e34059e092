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
/// check. docs/decisions/0011 says why it is exact.
/// </summary>
public sealed class PublicPageCache(NewestWrite newest, FreshMemory memory, TimeProvider time) : IOutputCachePolicy
{
    /// <summary>Bytes of the pages kept at once, in the whole process.</summary>
    public const long Largest = 32 * 1024 * 1024;

    /// <summary>Bytes of the largest page kept.</summary>
    public const long LargestPage = 2 * 1024 * 1024;

    private const string AskEachTime = "no-cache";

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
        context.ResponseExpirationTimeSpan = Longest;
        // The browser may keep the page, and asks each time whether it is still the same.
        var response = context.HttpContext.Response;
        response.Headers.CacheControl = AskEachTime;
        response.Headers.ETag = $"\"{context.CacheVaryByRules.CacheKeyPrefix}\"";
        response.OnStarting(TakeBackUnlessForEveryone, response);
    }

    /// <inheritdoc />
    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) =>
        ValueTask.CompletedTask;

    /// <inheritdoc />
    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        context.AllowCacheStorage &= IsStillForEveryone(context.HttpContext.Response);
        return ValueTask.CompletedTask;
    }

    private static Task TakeBackUnlessForEveryone(object state)
    {
        var response = (HttpResponse)state;
        if (!IsStillForEveryone(response))
        {
            response.Headers.ETag = default;
            if (response.Headers.CacheControl == AskEachTime)
            {
                response.Headers.CacheControl = default;
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>False for a page with a form's token, which says no-store, or a notice, which takes its cookie away.</summary>
    private static bool IsStillForEveryone(HttpResponse response) =>
        response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified
        && response.Headers.SetCookie.Count == 0
        && response.Headers.CacheControl == AskEachTime;

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
