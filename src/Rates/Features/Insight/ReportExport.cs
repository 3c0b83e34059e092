using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Rules.Insight;

namespace Rammevaerk.Rates.Features.Insight;

/// <summary>The rates behind a report as a file.</summary>
internal static class ReportExport
{
    /// <summary>ledelsesinformation-midtjylland-2027, with the state of knowledge where it is not today's.</summary>
    public static string NameOf(InsightReport report, string what = "ledelsesinformation")
    {
        var name = report.Party is { } party
            ? ExportName.Of(what, report.Area, report.Year, party)
            : ExportName.Of(what, report.Area, report.Year);
        return report.Knowledge.IsDelivered ? $"{name}_foreloebig"
            : report.Knowledge.Known is { } day ? ExportName.AsKnown(name, day)
            : name;
    }

    public static async Task<IResult> RatesAsync(HttpContext context, ExportFormat format) =>
        await context
            .RequestServices.GetRequiredService<ReportReading>()
            .FindAsync(
                context.Route("omraade"),
                int.Parse(context.Route("aar"), Danish.Invariant),
                context.Route("part") is { Length: > 0 } part ? part : null,
                context.Request,
                context.RequestAborted
            )
            is { } report
            ? List(report, new InsightList(report, context.Request).All).As(format)
            : Results.NotFound();

    public static ListExport<InsightRate> List(InsightReport report, IReadOnlyList<InsightRate> rates) =>
        new(
            "Takster",
            [
                ExportColumn<InsightRate>.Text("Kode", rate => rate.Party, 8),
                ExportColumn<InsightRate>.Text("Driftsherre", rate => rate.Operator, 22),
                ExportColumn<InsightRate>.Text("Nr.", rate => rate.ServiceKey, 8),
                ExportColumn<InsightRate>.Text("Tilbud", rate => rate.Offer, 28),
                ExportColumn<InsightRate>.Text("Ydelse", rate => rate.Name, 36),
                ExportColumn<InsightRate>.Text("Paragraf", rate => rate.LegalBasis, 14),
                ExportColumn<InsightRate>.Text("Målgruppe", rate => rate.Target, 22),
                ExportColumn<InsightRate>.Text(
                    "Kommune",
                    rate => report.NameOf(InsightFilter.MunicipalityOf(rate)),
                    18
                ),
                ExportColumn<InsightRate>.Text("Rammeaftale", rate => rate.IsInside ? "inden for" : "uden for", 12),
                ExportColumn<InsightRate>.Text("Enhed", rate => rate.Unit, 10),
                ExportColumn<InsightRate>.Number("Pladser", rate => rate.Places, "0.##"),
                ExportColumn<InsightRate>.Number("Belægning, pct.", rate => rate.Occupancy * 100m, "0.0"),
                ExportColumn<InsightRate>.Number($"Takst {report.Year}, kr.", rate => rate.Rate),
                ExportColumn<InsightRate>.Number($"Takst {report.Year - 1}, kr.", rate => rate.LastRate),
                ExportColumn<InsightRate>.Number("Ændring, pct.", rate => rate.Change * 100m, "0.0"),
                ExportColumn<InsightRate>.Number("Ændring for årets enheder, kr.", rate => rate.Kroner, "#,##0"),
                ExportColumn<InsightRate>.Number("Enheder om året", rate => rate.Units, "#,##0"),
                ExportColumn<InsightRate>.Number("Omsætning, kr.", rate => rate.Turnover, "#,##0"),
            ],
            rates,
            NameOf(report, "takster-ledelsesinformation")
        );
}
