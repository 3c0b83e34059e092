using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Features.Insight.Municipalities;
using Rammevaerk.Rates.Features.Insight.Purchases;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Features.Insight;

/// <summary>The endpoints of management information: a report as Word, PDF and Excel, and the rates behind it.</summary>
internal static class InsightEndpoints
{
    public const string Base = "/takster/ledelsesinformation";

    private const string OfArea = Base + "/{omraade}/{aar:int}";
    private const string OfOperator = OfArea + "/{part}";
    private const string PdfType = "application/pdf";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var read = endpoints
            .MapGroup("")
            .RequirePermission(Permissions.ReadPublic)
            .RequireRateLimiting(RateLimits.Fetch);
        foreach (var report in (string[])[OfArea, OfOperator])
        {
            read.MapGet($"{report}/rapport.docx", WordAsync);
            read.MapGet($"{report}/rapport.xlsx", WorkbookAsync);
            read.MapGet($"{report}/rapport.pdf", PdfAsync);
            endpoints.MapExport($"{report}/takster", ReportExport.RatesAsync).RequirePermission(Permissions.ReadPublic);
        }

        read.MapGet($"{MunicipalityAddress.Base}/{{omraade}}/{{part}}/side.pdf", MunicipalityPdfAsync);
        PurchaseEndpoints.Map(endpoints);
    }

    /// <summary>Which report, and the services it is found with.</summary>
    internal sealed record Wanted(
        string Omraade,
        int Aar,
        HttpContext Context,
        [FromServices] ReportReading Reading,
        [FromServices] HeavyWork Heavy
    )
    {
        public Task<InsightReport?> FindAsync() =>
            Reading.FindAsync(
                Omraade,
                Aar,
                Context.Route("part") is { Length: > 0 } part ? part : null,
                Context.Request,
                Context.RequestAborted
            );
    }

    private static async Task<IResult> WordAsync([AsParameters] Wanted wanted, CancellationToken cancellation)
    {
        if (await wanted.FindAsync() is not { } report)
        {
            return Results.NotFound();
        }

        var content = await wanted.Heavy.RunAsync(() => ReportWord.Make(report), cancellation);
        return Results.File(content, AppendixWord.MediaType, $"{ReportExport.NameOf(report)}.docx");
    }

    private static async Task<IResult> WorkbookAsync([AsParameters] Wanted wanted, CancellationToken cancellation)
    {
        if (await wanted.FindAsync() is not { } report)
        {
            return Results.NotFound();
        }

        var content = await wanted.Heavy.RunAsync(() => ReportWorkbook.Make(report), cancellation);
        return Results.File(content, WorkbookMediaType.Value, $"{ReportExport.NameOf(report)}.xlsx");
    }

    private static async Task<IResult> PdfAsync(
        [AsParameters] Wanted wanted,
        [FromServices] InsightPrint print,
        CancellationToken cancellation
    )
    {
        if (await wanted.FindAsync() is not { } report)
        {
            return Results.NotFound();
        }

        var printed = await print.ReportAsync(report, cancellation);
        return printed.IsOk
            ? Results.File(printed.Value, PdfType, $"{ReportExport.NameOf(report)}.pdf")
            : new FormRefusal(report.Address, "pdf", printed.Fault);
    }

    private static async Task<IResult> MunicipalityPdfAsync(
        string omraade,
        string part,
        HttpContext context,
        MunicipalityDesk desk,
        InsightPrint print,
        CancellationToken cancellation
    )
    {
        if (await desk.FindAsync(omraade, part, context.Request, cancellation) is not { } page)
        {
            return Results.NotFound();
        }

        var printed = await print.MunicipalityAsync(page, cancellation);
        return printed.IsOk
            ? Results.File(
                printed.Value,
                PdfType,
                $"{ExportName.Of("kommune", page.Name, page.Report.Year.ToString(Danish.Invariant))}.pdf"
            )
            : new FormRefusal(MunicipalityAddress.Of(page.Report.Area, part), "pdf", printed.Fault);
    }
}

/// <summary>The services of management information and reported purchases.</summary>
internal static class InsightServices
{
    public static void AddInsight(this IServiceCollection services)
    {
        services.AddScoped<InsightReaders>();
        services.AddScoped<InsightRates>();
        services.AddScoped<InsightAgreements>();
        services.AddScoped<InsightInnerDesk>();
        services.AddScoped<InsightDesk>();
        services.AddScoped<ReportReading>();
        services.AddScoped<InsightPrint>();
        services.AddScoped<MunicipalityDesk>();
        services.AddScoped<TellReports>();
        services.AddPurchases();
    }
}
