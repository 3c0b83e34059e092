using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Domain.Agreements;

namespace Rammevaerk.Rates.Features.Agreements;

/// <summary>The lists of an agreement as files: filter and order are the page's.</summary>
internal static class AgreementExports
{
    private const string Kroner = "#,##0.00";
    private const string Index = "0.00";
    private const string Percent = "0.0%";

    public static async Task<IResult> OperatorsAsync(HttpContext context, ExportFormat format)
    {
        var (area, year) = await YearAsync(context);
        return new ListExport<OperatorStanding>(
            "Driftsherrer",
            [
                ExportColumn<OperatorStanding>.Text("Kode", one => one.Party, 8),
                ExportColumn<OperatorStanding>.Text("Driftsherre", one => one.Name, 26),
                ExportColumn<OperatorStanding>.Number("År", _ => year?.Year, "0"),
                ExportColumn<OperatorStanding>.Number("Ydelser", one => one.Lines.Count, "0"),
                ExportColumn<OperatorStanding>.Number("Ydelser over stien", one => one.LinesAbove, "0"),
                ExportColumn<OperatorStanding>.Number("Ændring i løbende priser", one => one.Nominal, Percent),
                ExportColumn<OperatorStanding>.Number("Indeks", one => one.Standing?.Index.Value * 100m, Index),
                ExportColumn<OperatorStanding>.Number("Mål", _ => year?.Target.Value * 100m, Index),
                ExportColumn<OperatorStanding>.Number(
                    "Over stien, kr. om året",
                    one => one.Standing?.Excess.Value,
                    Kroner
                ),
            ],
            new AgreementList(year, context.Request).Operators,
            ExportName.Of("takstaftale-driftsherrer", area, year?.Year ?? 0)
        ).As(format);
    }

    public static async Task<IResult> LinesAsync(HttpContext context, ExportFormat format)
    {
        var (area, year) = await YearAsync(context);
        return new ListExport<LineStanding>(
            "Ydelser",
            [
                ExportColumn<LineStanding>.Text("Kode", line => line.Rate.Party, 8),
                ExportColumn<LineStanding>.Text("Driftsherre", line => line.Operator, 26),
                ExportColumn<LineStanding>.Text("Ydelse nr.", line => line.Rate.ServiceKey, 10),
                ExportColumn<LineStanding>.Text("Ydelse", line => line.Rate.Name, 40),
                ExportColumn<LineStanding>.Number("År", line => line.Rate.Year, "0"),
                ExportColumn<LineStanding>.Text("Enhed", line => line.Rate.Unit, 10),
                ExportColumn<LineStanding>.Number("Takst i basisåret", line => line.Line.BaseRate, Kroner),
                ExportColumn<LineStanding>.Number("Takst", line => line.Line.Rate, Kroner),
                ExportColumn<LineStanding>.Number("Enheder om året", line => line.Line.Units, Kroner),
                ExportColumn<LineStanding>.Number("Ændring i løbende priser", line => line.Nominal, Percent),
                ExportColumn<LineStanding>.Number("Indeks", line => line.Standing?.Index.Value * 100m, Index),
                ExportColumn<LineStanding>.Number("Mål", _ => year?.Target.Value * 100m, Index),
                ExportColumn<LineStanding>.Number(
                    "Over stien, kr. om året",
                    line => line.Standing?.Excess.Value,
                    Kroner
                ),
            ],
            new AgreementList(year, context.Request).Lines,
            ExportName.Of("takstaftale-ydelser", area, year?.Year ?? 0)
        ).As(format);
    }

    public static async Task<IResult> PricesAsync(HttpContext context, ExportFormat format)
    {
        var area = AreaOf(context);
        var prices = await Desk(context).PricesAsync(area, context.RequestAborted);
        return new ListExport<PriceIndexFigure>(
            "Pris- og lønudvikling",
            [
                ExportColumn<PriceIndexFigure>.Number("År", one => one.Year, "0"),
                ExportColumn<PriceIndexFigure>.Number("Procent", one => one.Change * 100m, "0.0###"),
                ExportColumn<PriceIndexFigure>.Text("Kilde", one => one.Source, 60),
            ],
            prices,
            ExportName.Of("pris-og-loenudvikling", area)
        ).As(format);
    }

    public static async Task<IResult> EstimatesAsync(HttpContext context, ExportFormat format)
    {
        var area = AreaOf(context);
        var report = await context
            .RequestServices.GetRequiredService<WhatIfDesk>()
            .LoadAsync(area, new WhatIfQuery(context.Request), context.RequestAborted);
        return new ListExport<EstimatedRate>(
            "Skøn",
            [
                ExportColumn<EstimatedRate>.Text("Kode", one => one.Rate.Party, 8),
                ExportColumn<EstimatedRate>.Text("Driftsherre", one => one.Operator, 26),
                ExportColumn<EstimatedRate>.Text("Ydelse nr.", one => one.Rate.ServiceKey, 10),
                ExportColumn<EstimatedRate>.Text("Ydelse", one => one.Rate.Name, 40),
                ExportColumn<EstimatedRate>.Number("År", one => one.Rate.Year, "0"),
                ExportColumn<EstimatedRate>.Text("Enhed", one => one.Rate.Unit, 10),
                ExportColumn<EstimatedRate>.Number("Takst", one => one.Rate.Rate, Kroner),
                ExportColumn<EstimatedRate>.Number("Skøn", one => one.After, Kroner),
                ExportColumn<EstimatedRate>.Number("Forskel", one => one.Difference, Kroner),
                ExportColumn<EstimatedRate>.Number("Forskel for årets enheder", one => one.Kroner, Kroner),
            ],
            report.Rates,
            ExportName.Of("takstaftale-skoen", area)
        ).As(format);
    }

    private static async Task<(AreaKey Area, AgreementYear? Year)> YearAsync(HttpContext context)
    {
        var area = AreaOf(context);
        var query = context.Request.Query;
        var view = await Desk(context).LoadAsync(area, query["aftale"].ToString(), context.RequestAborted);
        return (area, view.YearOf(query["aar"].ToString()));
    }

    private static AgreementDesk Desk(HttpContext context) =>
        context.RequestServices.GetRequiredService<AgreementDesk>();

    private static AreaKey AreaOf(HttpContext context) => new(context.Route("omraade"));
}
