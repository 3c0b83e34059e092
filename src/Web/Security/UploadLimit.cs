using System.Threading.RateLimiting;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Api;

namespace Rammevaerk.Web.Security;

/// <summary>The limits on uploads, on files made when asked for, and on passwords: so many a minute for each client address; past it 429 and when to come back.</summary>
internal static class UploadLimit
{
    /// <summary>Setting that changes how many.</summary>
    public const string Setting = "Uploads:PerMinute";

    /// <summary>Setting that changes how many lists and workbooks may be fetched.</summary>
    public const string FetchSetting = "Fetches:PerMinute";

    /// <summary>Setting that changes how many reports may be drawn.</summary>
    public const string ReportSetting = "Reports:PerMinute";

    /// <summary>Setting that changes how many passwords and codes may be tried.</summary>
    public const string SignInSetting = "SignIns:PerMinute";

    /// <summary>Setting that changes how many drafts may be saved.</summary>
    public const string DraftSetting = "Drafts:PerMinute";

    /// <summary>Setting that changes how much one program may ask for.</summary>
    public const string ApiSetting = "Api:PerMinute";

    /// <summary>Setting that changes how many files one robot may send.</summary>
    public const string ApiUploadSetting = "Api:UploadsPerMinute";

    private const int ApiPerMinute = 600;
    private const int ApiUploadsPerMinute = 30;
    private const int DraftsPerMinute = 240;
    private const int PerMinute = 30;
    private const int SignInsPerMinute = 20;
    private const int FetchesPerMinute = 120;
    private const int ReportsPerMinute = 120;

    public static void AddUploadLimit(this IServiceCollection services) =>
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = "60";
                return ValueTask.CompletedTask;
            };
            options.AddPolicy(RateLimits.Upload, context => Window(context, Setting, PerMinute));
            options.AddPolicy(RateLimits.Fetch, context => Window(context, FetchSetting, FetchesPerMinute));
            options.AddPolicy(
                RateLimits.Report,
                context => Window(PersonOf(context), context, ReportSetting, ReportsPerMinute)
            );
            options.AddPolicy(RateLimits.Draft, context => Window(context, DraftSetting, DraftsPerMinute));
            options.AddPolicy(RateLimits.Api, context => Window(context, ApiSetting, ApiPerMinute));
            options.AddPolicy(RateLimits.ApiUpload, context => Window(context, ApiUploadSetting, ApiUploadsPerMinute));
            options.AddPolicy(RateLimits.SignIn, context => Window(context, SignInSetting, SignInsPerMinute));
        });

    /// <summary>A robot is counted by itself, wherever it asks from: many operators' robots may run at one supplier.</summary>
    private static string ClientOf(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<ApiEndpointAttribute>() is not null
        && context.RequestServices.GetRequiredService<VisitorAccessor>().Current.AccountId is { } robot
            ? robot.ToString("N")
            : ClientAddress.Of(context.Connection.RemoteIpAddress);

    /// <summary>A person by the account, so that colleagues behind one address do not stop each other.</summary>
    private static string PersonOf(HttpContext context) =>
        context.RequestServices.GetRequiredService<VisitorAccessor>().Current.AccountId is { } account
            ? account.ToString("N")
            : ClientOf(context);

    private static RateLimitPartition<string> Window(HttpContext context, string setting, int usual) =>
        Window(ClientOf(context), context, setting, usual);

    private static RateLimitPartition<string> Window(string who, HttpContext context, string setting, int usual)
    {
        var permits = context.RequestServices.GetRequiredService<IConfiguration>().GetValue(setting, usual);
        return RateLimitPartition.GetSlidingWindowLimiter(
            who,
            _ => new SlidingWindowRateLimiterOptions
            {
                PermitLimit = permits,
                Window = TimeSpan.FromMinutes(1),
                SegmentsPerWindow = 6,
            }
        );
    }
}
