using System.Data.Common;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Web.Caching;

/// <summary>
/// Gives a page as it was made before, until anything is written to the database or the day ends: public pages to everyone
/// who is not signed in, and pages with <see cref="KeptForVisitorAttribute"/> to the same visitor with the same cookies. The
/// key is the address, the newest write, the day and the reader. Stands after the permission check. docs/decisions/0011 says
/// why it is exact.
/// </summary>
public sealed class PageCache(FreshMemory memory, TimeProvider time) : IOutputCachePolicy
{
    /// <summary>Bytes of the pages kept at once, in the whole process.</summary>
    public const long Largest = 48 * 1024 * 1024;

    /// <summary>Bytes of the largest page kept.</summary>
    public const long LargestPage = 2 * 1024 * 1024;

    private const string AskEachTime = "no-cache";

    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    // Tells the pages of this process from those of one started earlier, which may have been another version.
    private readonly string process = Guid.NewGuid().ToString("N")[..8];

    /// <inheritdoc />
    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        if (
            PageReader.Of(context.HttpContext) is not { } reader
            || await MarkAsync(context.HttpContext, cancellation) is not { } mark
        )
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
        context.CacheVaryByRules.VaryByValues["reader"] = reader.Key;
        context.ResponseExpirationTimeSpan = Longest;
        if (reader.IsEveryone)
        {
            // The browser may keep the page, and asks each time whether it is still the same.
            var response = context.HttpContext.Response;
            response.Headers.CacheControl = AskEachTime;
            response.Headers.ETag = $"\"{context.CacheVaryByRules.CacheKeyPrefix}\"";
            response.OnStarting(TakeBackUnlessForEveryone, response);
        }
    }

    /// <inheritdoc />
    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) =>
        ValueTask.CompletedTask;

    /// <inheritdoc />
    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        context.AllowCacheStorage &=
            context.CacheVaryByRules.VaryByValues["reader"] == PageReader.Everyone.Key
                ? IsForEveryone(response)
                : response.StatusCode == StatusCodes.Status200OK && response.Headers.SetCookie.Count == 0;
        return ValueTask.CompletedTask;
    }

    private static Task TakeBackUnlessForEveryone(object state)
    {
        var response = (HttpResponse)state;
        if (!IsForEveryone(response))
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
    private static bool IsForEveryone(HttpResponse response) =>
        response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified
        && response.Headers.SetCookie.Count == 0
        && response.Headers.CacheControl == AskEachTime;

    private static async Task<WriteMark?> MarkAsync(HttpContext context, CancellationToken cancellation)
    {
        try
        {
            return await context.RequestServices.GetRequiredService<RequestMark>().ReadAsync(cancellation);
        }
        catch (DbException)
        {
            // The page is asked for as if nothing were kept, and says itself what is wrong.
            return null;
        }
    }
}
