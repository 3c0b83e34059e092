using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Auditing;
using Rammevaerk.Platform.Features.Administration;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Platform.Features.Auditing;

/// <summary>The read log of cost details as Excel and CSV.</summary>
internal static class CostReadEndpoints
{
    public const string Address = "/administration/visninger";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints
            .MapGet(Address, (VisitorAccessor visitors) => OwnArea.Redirect(visitors, Permissions.ReadAudit, Address))
            .RequirePermission(Permissions.ReadAudit)
            .InOwnScope();
        endpoints
            .MapExport(Address + "/{omraade}/visninger", ExportAsync)
            .RequirePermission(Permissions.ReadAudit)
            .RequireRateLimiting(RateLimits.Fetch);
    }

    private static async Task<IResult> ExportAsync(HttpContext context, ExportFormat format)
    {
        var area = new AreaKey(context.Route(PermissionMiddleware.AreaValue));
        if (!AreaWords.All.Contains(area))
        {
            return Results.NotFound();
        }

        var db = context.RequestServices.GetRequiredService<RammevaerkDb>();
        var names = context.RequestServices.GetRequiredService<IPartyNames>();
        var list = new CostReadList(area, context.Request);
        return new ListExport<CostRead>(
            "Visninger af udgifter",
            [
                ExportColumn<CostRead>.Moment("Tidspunkt", read => read.At),
                ExportColumn<CostRead>.Text("Hvem", read => read.Who, 24),
                ExportColumn<CostRead>.Text("Roller", read => read.Roles, 30),
                ExportColumn<CostRead>.Text("Hvis udgifter", read => names.Name(read.Party), 24),
                ExportColumn<CostRead>.Text("Hvad", read => read.What, 30),
                ExportColumn<CostRead>.Text("Adresse", read => read.Address, 60),
            ],
            await list.LoadAsync(db, CostReadList.MostExported, context.RequestAborted),
            ExportName.Of("visninger-af-udgifter", area)
        ).As(format);
    }
}
