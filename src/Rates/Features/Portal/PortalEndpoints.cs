using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Domain.Portal;
using Rammevaerk.Rates.Features.Submissions;
using Rammevaerk.Rates.Features.Trials;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules.Portal;

namespace Rammevaerk.Rates.Features.Portal;

/// <summary>The services of the Offers Portal.</summary>
internal static class PortalServices
{
    public static void AddPortal(this IServiceCollection services)
    {
        services.AddScoped<PortalExport>();
        services.AddScoped<PortalDesk>();
        services.AddScoped<ISubjectSource, PortalSubjects>();
        services.AddSingleton<IAuditVocabulary, PortalAuditWords>();
    }
}

/// <summary>The endpoints of the Offers Portal: published rates in its layout, taking an extract in, and the comparison as a file.</summary>
internal static class PortalEndpoints
{
    private const string Area = PortalExtract.Base + "/{omraade}";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var fetch = endpoints
            .MapGroup(Area + "/{aar:int}")
            .RequirePermission(Permissions.ReadPublic)
            .RequireRateLimiting(RateLimits.Fetch);
        fetch.MapGet("/takster.xlsx", ExcelAsync);
        fetch.MapGet("/takster.json", JsonAsync);
        endpoints
            .MapPost($"{Area}/udtraek", TakeInAsync)
            .RequirePermission(Permissions.PublishRates)
            .WithMetadata(new TakesFileAttribute())
            .RequireRateLimiting(RateLimits.Upload);
        endpoints.MapExport($"{Area}/udtraek/{{id:guid}}", FindingsAsync).RequirePermission(Permissions.PublishRates);
    }

    private static async Task<IResult> ExcelAsync(string omraade, int aar, HttpContext context, PortalExport export) =>
        await LinesAsync(omraade, aar, context, export) is { Count: > 0 } lines
            ? Results.File(
                PortalExport.ToExcel(lines, PortalLayout.Newest),
                WorkbookMediaType.Value,
                $"{ExportName.Of("tilbudsportalen", omraade, aar)}.xlsx"
            )
            : Results.NotFound();

    private static async Task<IResult> JsonAsync(string omraade, int aar, HttpContext context, PortalExport export) =>
        await LinesAsync(omraade, aar, context, export) is { Count: > 0 } lines
            ? Results.File(
                PortalExport.ToJson(lines, PortalLayout.Newest, new AreaKey(omraade), new BudgetYear(aar)),
                "application/json",
                $"{ExportName.Of("tilbudsportalen", omraade, aar)}.json"
            )
            : Results.NotFound();

    private static async Task<IReadOnlyList<PortalLine>?> LinesAsync(
        string area,
        int year,
        HttpContext context,
        PortalExport export
    ) =>
        BudgetYear.Parse($"{year}") is { IsOk: true } parsed
            ? await export.LoadAsync(new AreaKey(area), parsed.Value, context.RequestAborted)
            : null;

    private static async Task<IResult> TakeInAsync(
        string omraade,
        IFormFile? fil,
        HttpContext context,
        PortalDesk desk,
        TimeProvider time
    )
    {
        var area = new AreaKey(omraade);
        if (PartyRegister.Areas.All(one => one.Key != area))
        {
            return Results.NotFound();
        }

        var page = $"{PortalExtract.AddressOf(area)}/udtraek";
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var faults = new List<FieldFault>();
        var (year, day, source) = (
            BudgetYear.Parse(form.Word("aar")),
            FormWords.Day(form.Word("dag")),
            form.Word("kilde")
        );
        faults.Need("aar", year.IsOk, PortalFaults.NotAYear(form.Word("aar")));
        faults.Need("dag", day is { } on && on <= DanishClock.Today(time), PortalFaults.NotADay(form.Word("dag")));
        faults.Need("kilde", source.Length is > 0 and <= PortalFaults.LongestSource, PortalFaults.SourceMissing());
        if (TrialDesk.Refusal(fil) is { } refused)
        {
            faults.Add(new(UploadDelivery.Field, refused));
        }

        if (faults.Count > 0)
        {
            return new FormRefusal(page, faults);
        }

        var taken = await desk.TakeInAsync(
            new(area, year.Value.Year, day!.Value, source, TrialDesk.Shown(fil!.FileName)),
            await UploadDelivery.BytesAsync(fil, context.RequestAborted),
            context.RequestAborted
        );
        if (taken.Fault is { } fault)
        {
            return new FormRefusal(page, UploadDelivery.Field, fault);
        }

        if (taken.Value.IsRepeated)
        {
            Notice.Set(context, "Udtrækket er hentet før. Her er sammenligningen; der er ikke kommet et nyt.");
        }

        return new SeeOther(taken.Value.Extract.Address);
    }

    private static async Task<IResult> FindingsAsync(HttpContext context, ExportFormat format)
    {
        var area = new AreaKey(context.Route("omraade"));
        var desk = context.RequestServices.GetRequiredService<PortalDesk>();
        if (await desk.CompareAsync(area, Guid.Parse(context.Route("id")), context.RequestAborted) is not { } compared)
        {
            return Results.NotFound();
        }

        return new ListExport<PortalFinding>(
            "Forskelle",
            [
                ExportColumn<PortalFinding>.Text("Fund", finding => PortalWords.Of(finding.Standing), 20),
                ExportColumn<PortalFinding>.Text("Felt", finding => PortalWords.Of(finding.Field), 18),
                ExportColumn<PortalFinding>.Text("Tilbuds-id", finding => finding.Line.PortalId, 12),
                ExportColumn<PortalFinding>.Text("Tilbud", finding => finding.Line.OfferName, 32),
                ExportColumn<PortalFinding>.Text("Driftsherre", finding => finding.Line.Operator, 24),
                ExportColumn<PortalFinding>.Text("Niveau og ydelse", finding => finding.Line.Name, 26),
                ExportColumn<PortalFinding>.Text("Enhed", finding => finding.Line.Unit, 12),
                ExportColumn<PortalFinding>.Text("Her", finding => finding.Ours, 20),
                ExportColumn<PortalFinding>.Text("I udtrækket", finding => finding.Theirs, 28),
                ExportColumn<PortalFinding>.Number("Række i udtrækket", finding => finding.Row, "0"),
                ExportColumn<PortalFinding>.Day("Trukket", _ => compared.Extract.TakenOn),
                ExportColumn<PortalFinding>.Text("Kilde", _ => compared.Extract.Source, 30),
            ],
            new PortalList(compared.Findings, context.Request).Matching,
            ExportName.Of("tilbudsportalen-forskelle", area, compared.Extract.Year)
        ).As(format);
    }
}
