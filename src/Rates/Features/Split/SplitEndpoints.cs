using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Features.Rounds;

namespace Rammevaerk.Rates.Features.Split;

/// <summary>The comparison of whole and split rates as Excel and CSV: filtered and ordered as on the page.</summary>
internal static class SplitEndpoints
{
    private const string Address = "/takster/runder/{omraade}/{aar}/opdelt-takst";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapExport(Address, RowsAsync).RequirePermission(Permissions.ReadReview);
        endpoints.MapExport($"{Address}/kommuner", BuyersAsync).RequirePermission(Permissions.ReadReview);
    }

    public static void AddSplit(this IServiceCollection services)
    {
        services.AddScoped<SplitDesk>();
    }

    private static async Task<IResult> RowsAsync(HttpContext context, ExportFormat format)
    {
        if (await ReportAsync(context) is not { } report)
        {
            return Results.NotFound();
        }

        var round = report.Round;
        var parties = context.RequestServices.GetRequiredService<PartyRegister>();
        return new ListExport<SplitRow>(
            "Opdelt takst",
            [
                .. KeyColumns.Of<SplitRow>(parties, round.AreaKey, round.BudgetYear, row => row.Rate.Party),
                ExportColumn<SplitRow>.Text("Driftsherre", row => row.Operator, 26),
                ExportColumn<SplitRow>.Text("Nr.", row => row.Rate.ServiceKey, 8),
                ExportColumn<SplitRow>.Text("Tilbud og ydelse", row => row.Name, 40),
                ExportColumn<SplitRow>.Text("Niveau", row => row.Line.Level),
                ExportColumn<SplitRow>.Text("Enhed", row => row.Rate.Unit, 10),
                ExportColumn<SplitRow>.Text("Grundlag", row => row.Line.IsEstimate ? "skøn" : "takstfil", 10),
                ExportColumn<SplitRow>.Number("Fuldtidspladser", row => row.Line.Places?.Value, "#,##0.##"),
                ExportColumn<SplitRow>.Number("Timer pr. enhed", row => row.Line.Hours.Value, "0.00"),
                ExportColumn<SplitRow>.Number("Hel takst i kr.", row => row.Line.Whole.Value),
                ExportColumn<SplitRow>.Number("Basistakst i kr.", row => row.Line.BaseRate.Value),
                ExportColumn<SplitRow>.Number("Ydelsestakst i kr. pr. time", row => row.Line.ServiceRate.Value),
                ExportColumn<SplitRow>.Number("Opdelt pris i kr.", row => row.Line.Price.Value),
                ExportColumn<SplitRow>.Number("Forskel i kr. pr. enhed", row => row.Difference),
                ExportColumn<SplitRow>.Number("Forskel i procent", row => row.Line.Share * 100m, "0.0"),
                ExportColumn<SplitRow>.Number("Forskel i kr. om året", row => row.Kroner),
            ],
            new SplitList(report, context.Request).Matching,
            ExportName.Of("opdelt-takst", round.Area, round.Year)
        ).As(format);
    }

    private static async Task<IResult> BuyersAsync(HttpContext context, ExportFormat format)
    {
        if (await ReportAsync(context) is not { } report)
        {
            return Results.NotFound();
        }

        return new ListExport<SplitBuyer>(
            "Betalingskommuner",
            [
                ExportColumn<SplitBuyer>.Text("Kode", buyer => buyer.Code, 8),
                ExportColumn<SplitBuyer>.Text("Betalingskommune", buyer => buyer.Name, 28),
                ExportColumn<SplitBuyer>.Number("Fuldtidspladser", buyer => buyer.Places, "#,##0.##"),
                ExportColumn<SplitBuyer>.Number("Forskel i kr. om året", buyer => buyer.Kroner),
                ExportColumn<SplitBuyer>.Text("Grundlag", buyer => buyer.IsEstimate ? "skøn" : "takstfil", 10),
            ],
            report.Buyers,
            ExportName.Of("opdelt-takst-kommuner", report.Round.Area, report.Round.Year)
        ).As(format);
    }

    private static async Task<SplitReport?> ReportAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var round = await services
            .GetRequiredService<RoundDesk>()
            .FindAsync(context.Route("omraade"), context.Route("aar"), context.RequestAborted);
        return round is null
            ? null
            : await services
                .GetRequiredService<SplitDesk>()
                .LoadAsync(round, new SplitQuery(context.Request), context.RequestAborted);
    }
}
