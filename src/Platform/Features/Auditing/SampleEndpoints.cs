using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Auditing;
using Rammevaerk.Platform.Features.Administration;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Rules;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Platform.Features.Auditing;

/// <summary>The addresses samples are drawn and fetched at.</summary>
internal static class SampleEndpoints
{
    public const string Address = "/administration/stikproever";

    private const int FirstYear = 2007;
    private const int LastYear = 2098;

    public static string AddressOf(AreaKey area) => $"{Address}/{area}";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints
            .MapGet(Address, (VisitorAccessor visitors) => OwnArea.Redirect(visitors, Permissions.DrawSamples, Address))
            .RequirePermission(Permissions.DrawSamples)
            .InOwnScope();
        endpoints.MapPost(Address + "/{omraade}", DrawAsync).RequirePermission(Permissions.DrawSamples);
        endpoints
            .MapExport(Address + "/{omraade}/{id:guid}/stikproeve", ExportAsync)
            .RequirePermission(Permissions.DrawSamples);
    }

    private static async Task<IResult> DrawAsync(
        string omraade,
        HttpContext context,
        DrawSample draw,
        TimeProvider time
    )
    {
        var area = new AreaKey(omraade);
        if (!AreaWords.All.Contains(area))
        {
            return Results.NotFound();
        }

        var page = AddressOf(area);
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var faults = new List<FieldFault>();
        var seed = form.Word("froe");
        faults.Need("froe", seed.Length is > 0 and <= AuditingFaults.LongestSeed, AuditingFaults.SeedMissing());
        var isSize = int.TryParse(form.Word("antal"), NumberStyles.None, Danish.Invariant, out var size);
        faults.Need("antal", isSize && size is > 0 and <= AuditingFaults.Most, AuditingFaults.SizeWrong());
        faults.Need("population", draw.Find(form.Word("population")) is not null, AuditingFaults.PopulationUnknown());
        if (faults.Count > 0)
        {
            return new FormRefusal(page, faults);
        }

        var today = DanishClock.Today(time);
        var known = FormWords.Day(form.Word("kendt")) is { } day && day < today ? day : today;
        var wanted = new WantedSample(
            area,
            form.Word("population"),
            form.Year("aar", FirstYear, LastYear) ?? today.Year,
            known,
            seed,
            size,
            form.Choice<SampleMethod>("metode") ?? SampleMethod.Plain
        );
        var drawn = await draw.RunAsync(wanted, context.RequestAborted);
        if (drawn.Fault is { } fault)
        {
            return new FormRefusal(page, fault.Id == AuditingFaults.NoAmounts().Id ? "metode" : "aar", fault);
        }

        Notice.Set(context, "Stikprøven er trukket og gemt.");
        return new SeeOther($"{page}/{drawn.Value.Id}");
    }

    private static async Task<IResult> ExportAsync(HttpContext context, ExportFormat format)
    {
        var area = context.Route(PermissionMiddleware.AreaValue);
        var id = Guid.Parse(context.Route("id"));
        var sample = await context
            .RequestServices.GetRequiredService<RammevaerkDb>()
            .Set<AuditSample>()
            .AsNoTracking()
            .FirstOrDefaultAsync(one => one.Id == id && one.Area == area, context.RequestAborted);
        return sample is null
            ? Results.NotFound()
            : new ListExport<DrawnItem>(
                "Stikprøve",
                [
                    ExportColumn<DrawnItem>.Number("Nr.", drawn => drawn.Order, "0"),
                    ExportColumn<DrawnItem>.Text("Id", drawn => drawn.Item.Id, 30),
                    ExportColumn<DrawnItem>.Text("Hvad", drawn => drawn.Item.Words, 70),
                    ExportColumn<DrawnItem>.Number("Beløb", drawn => drawn.Item.Amount),
                    ExportColumn<DrawnItem>.Number("Træk", drawn => drawn.Hits, "0"),
                    ExportColumn<DrawnItem>.Text("Adresse", drawn => drawn.Item.Address, 50),
                    ExportColumn<DrawnItem>.Text("Resultat", _ => "", 16),
                    ExportColumn<DrawnItem>.Text("Revisors bemærkning", _ => "", 60),
                ],
                DrawSample.ItemsOf(sample),
                ExportName.Of("stikproeve", sample.Population, sample.Area, sample.Year, sample.Seed)
            ).As(format);
    }
}
