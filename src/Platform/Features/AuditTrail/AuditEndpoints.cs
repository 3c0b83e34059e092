using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Features.Administration;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Platform.Features.AuditTrail;

/// <summary>The audit trail as Excel and CSV, filtered as on its page.</summary>
internal static class AuditEndpoints
{
    public const string Address = "/administration/spor";

    /// <summary>The most entries one file holds, the newest first.</summary>
    public const int MostExported = 20_000;

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints
            .MapGet(Address, (VisitorAccessor visitors) => OwnArea.Redirect(visitors, Permissions.ReadAudit, Address))
            .RequirePermission(Permissions.ReadAudit)
            .InOwnScope();
        endpoints
            .MapExport($"{Address}/{{omraade}}/spor", ExportAsync)
            .RequirePermission(Permissions.ReadAudit)
            .RequireRateLimiting(RateLimits.Fetch);
        endpoints
            .MapGet($"{Address}/{{omraade}}/kaede.jsonl", ChainExport.HandleAsync)
            .RequirePermission(Permissions.ReadAudit)
            .RequireRateLimiting(RateLimits.Fetch);
    }

    private static async Task<IResult> ExportAsync(HttpContext context, ExportFormat format)
    {
        var area = new AreaKey((string)context.GetRouteValue(PermissionMiddleware.AreaValue)!);
        if (!AreaWords.All.Contains(area))
        {
            return Results.NotFound();
        }

        var db = context.RequestServices.GetRequiredService<RammevaerkDb>();
        var words = context.RequestServices.GetRequiredService<AuditWords>();
        var lines = await new AuditFilter(area, context.Request.Query)
            .Apply(db)
            .Take(MostExported)
            .ToListAsync(context.RequestAborted);
        return new ListExport<AuditLine>(
            "Spor",
            [
                ExportColumn<AuditLine>.Number("Nr.", line => line.Entry.Number, "0"),
                ExportColumn<AuditLine>.Moment("Tidspunkt", line => line.Entry.At),
                ExportColumn<AuditLine>.Text("Hvem", line => AuditTexts.Who(line), 24),
                ExportColumn<AuditLine>.Text("Hvad", line => words.Of(line.Entry.What), 24),
                ExportColumn<AuditLine>.Text("Emne", line => line.Entry.Subject, 30),
                ExportColumn<AuditLine>.Text("Område", line => AuditTexts.Area(line.Entry), 14),
                ExportColumn<AuditLine>.Text("Organisation", line => line.Entry.Party, 12),
                ExportColumn<AuditLine>.Text("Hvad skete", line => AuditTexts.Summary(line), 70),
                ExportColumn<AuditLine>.Text("Begrundelse", line => line.Payload?.Why, 50),
                ExportColumn<AuditLine>.Text("Kontrolsum", line => line.Entry.Hash, 66),
            ],
            lines,
            ExportName.Of("spor", area)
        ).As(format);
    }
}
