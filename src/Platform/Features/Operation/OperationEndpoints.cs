using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Operation;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Platform.Features.Operation;

/// <summary>The jobs of the status page as Excel and CSV. The installation is one, so it is the same for every area.</summary>
internal static class OperationEndpoints
{
    public const string Address = "/administration/drift";

    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints
            .MapExport($"{Address}/job", ExportAsync)
            .RequirePermission(Permissions.ReadOperation)
            .InOwnScope()
            .RequireRateLimiting(RateLimits.Fetch);

    private static async Task<IResult> ExportAsync(HttpContext context, ExportFormat format)
    {
        var reading = context.RequestServices.GetRequiredService<JobReading>();
        return new JobList(await reading.LoadAsync(context.RequestAborted), context.Request).Export().As(format);
    }
}
