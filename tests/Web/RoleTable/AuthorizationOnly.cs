using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;

namespace Rammevaerk.Tests.Web.RoleTable;

/// <summary>
/// Lets every request end right after authorization with a status of its own, so that thousands can be sent and none does
/// anything. The rate limiter stands behind the permission middleware, so a limiter that lets nothing through marks the
/// place; the page that words a refusal keeps the refusal's status.
/// </summary>
internal static class AuthorizationOnly
{
    /// <summary>The status of a request that was let through.</summary>
    public const int LetThrough = 299;

    public static void Configure(IServiceCollection services) =>
        services.PostConfigure<RateLimiterOptions>(options =>
        {
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(_ =>
                RateLimitPartition.Get("all", _ => new NothingThrough())
            );
            options.OnRejected = (rejected, _) =>
            {
                rejected.HttpContext.Response.StatusCode =
                    rejected.HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalStatusCode ?? LetThrough;
                return ValueTask.CompletedTask;
            };
        });

    private sealed class NothingThrough : RateLimiter
    {
        public override TimeSpan? IdleDuration => null;

        public override RateLimiterStatistics? GetStatistics() => null;

        protected override RateLimitLease AttemptAcquireCore(int permitCount) => new No();

        protected override ValueTask<RateLimitLease> AcquireAsyncCore(
            int permitCount,
            CancellationToken cancellationToken
        ) => ValueTask.FromResult<RateLimitLease>(new No());
    }

    private sealed class No : RateLimitLease
    {
        public override bool IsAcquired => false;

        public override IEnumerable<string> MetadataNames => [];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = null;
            return false;
        }
    }
}
