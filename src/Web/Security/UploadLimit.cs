using System.Threading.RateLimiting;
using Rammevaerk.Platform.Web;

namespace Rammevaerk.Web.Security;

/// <summary>The limit on uploads: so many a minute for each client address; past it 429 and when to come back.</summary>
internal static class UploadLimit
{
    /// <summary>Setting that changes how many.</summary>
    public const string Setting = "Uploads:PerMinute";

    private const int PerMinute = 30;

    public static void AddUploadLimit(this IServiceCollection services) =>
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = "60";
                return ValueTask.CompletedTask;
            };
            options.AddPolicy(
                RateLimits.Upload,
                context =>
                {
                    var permits = context
                        .RequestServices.GetRequiredService<IConfiguration>()
                        .GetValue(Setting, PerMinute);
                    return RateLimitPartition.GetSlidingWindowLimiter(
                        context.Connection.RemoteIpAddress?.ToString() ?? "unknown",
                        _ => new SlidingWindowRateLimiterOptions
                        {
                            PermitLimit = permits,
                            Window = TimeSpan.FromMinutes(1),
                            SegmentsPerWindow = 6,
                        }
                    );
                }
            );
        });
}
