using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>The public list and the operators' means as Excel and CSV: filtered, ordered and as known as on the page.</summary>
internal static class ExportPublishedRates
{
    public static async Task<IResult> RatesAsync(HttpContext context, ExportFormat format) =>
        await LoadAsync(context) is { } list ? Rates(list, About.Of(context)).As(format) : Results.NotFound();

    public static async Task<IResult> AveragesAsync(HttpContext context, ExportFormat format) =>
        await LoadAsync(context) is { } list ? Averages(list, About.Of(context)).As(format) : Results.NotFound();

    private static async Task<PublishedRateList?> LoadAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var year = BudgetYear.Parse(context.Route("aar"));
        if (!year.IsOk)
        {
            return null;
        }

        var known = KnownDate.Of(context.Request, services.GetRequiredService<TimeProvider>());
        var published = await services
            .GetRequiredService<PublishedRateDesk>()
            .LoadAsync(
                new AreaKey(context.Route("omraade")),
                year.Value,
                known.Instant,
                known.DayOf(year.Value),
                context.RequestAborted
            );
        return published.Rows.Count == 0 ? null : new PublishedRateList(published, context.Request);
    }

    private static ListExport<PublicRateRow> Rates(PublishedRateList list, About about) =>
        new(
            "Takster",
            [
                .. KeyColumns.Of<PublicRateRow>(about.Parties, about.Area, about.Year, row => row.Rate.Party),
                ExportColumn<PublicRateRow>.Text("Driftsherre", row => row.Operator),
                ExportColumn<PublicRateRow>.Text("Nr.", row => row.Rate.ServiceKey, 8),
                ExportColumn<PublicRateRow>.Text("Tilbud", row => row.Rate.OfferName, 32),
                ExportColumn<PublicRateRow>.Text("Afdeling", row => row.Rate.Department),
                ExportColumn<PublicRateRow>.Text("Ydelse", row => row.Rate.ServiceName, 28),
                ExportColumn<PublicRateRow>.Text("Type", PublishedRateList.TypeOf),
                ExportColumn<PublicRateRow>.Text("Retsgrundlag", row => row.Rate.LegalBasis, 14),
                ExportColumn<PublicRateRow>.Text("Målgruppe", row => row.Rate.Target),
                ExportColumn<PublicRateRow>.Text(
                    "Rammeaftale",
                    row => row.Rate.IsInside ? "inden for" : "uden for",
                    12
                ),
                ExportColumn<PublicRateRow>.Text("Enhed", row => row.Rate.Unit, 12),
                ExportColumn<PublicRateRow>.Number("Takst i kr.", row => row.Rate.Rate),
                ExportColumn<PublicRateRow>.Number("Takst året før i kr.", row => row.LastRate),
                ExportColumn<PublicRateRow>.Number("Ændring i procent", row => row.Change * 100m, "0.0"),
                ExportColumn<PublicRateRow>.Number(
                    "Forudsat belægning i procent",
                    row => row.Rate.Occupancy * 100m,
                    "0.0"
                ),
                ExportColumn<PublicRateRow>.Number("Fuldtidspladser", row => row.Rate.Places, "#,##0.##"),
                ExportColumn<PublicRateRow>.Text("Status", row => StateWords.Of(row.Rate.State), 14),
                ExportColumn<PublicRateRow>.Day("Gælder fra", row => row.Rate.ValidFrom),
                ExportColumn<PublicRateRow>.Day("Gælder til", row => row.Rate.ValidTo),
                ExportColumn<PublicRateRow>.Day("Offentliggjort", row => DanishClock.Date(row.Rate.KnownFrom)),
                ExportColumn<PublicRateRow>.Day("Som kendt", _ => about.Known),
            ],
            list.Matching,
            about.FileName("takster")
        );

    private static ListExport<OperatorAverage> Averages(PublishedRateList list, About about) =>
        new(
            "Gennemsnit",
            [
                .. KeyColumns.Of<OperatorAverage>(about.Parties, about.Area, about.Year, row => row.Party),
                ExportColumn<OperatorAverage>.Text("Driftsherre", row => row.Operator),
                ExportColumn<OperatorAverage>.Text("Enhed", row => row.Unit, 12),
                ExportColumn<OperatorAverage>.Number("Takster", row => row.Count, "0"),
                ExportColumn<OperatorAverage>.Number("Gennemsnit i kr.", row => row.Mean),
                ExportColumn<OperatorAverage>.Day("Som kendt", _ => about.Known),
            ],
            OperatorAverage.Of(list.Matching, []),
            about.FileName("gennemsnit")
        );

    /// <summary>What the address asks for.</summary>
    private sealed record About(PartyRegister Parties, AreaKey Area, BudgetYear Year, DateOnly Known)
    {
        public static About Of(HttpContext context)
        {
            var services = context.RequestServices;
            var known = KnownDate.Of(context.Request, services.GetRequiredService<TimeProvider>());
            return new(
                services.GetRequiredService<PartyRegister>(),
                new AreaKey(context.Route("omraade")),
                BudgetYear.Parse(context.Route("aar")).Value,
                known.Date ?? known.Today
            );
        }

        public string FileName(string what) => ExportName.AsKnown(ExportName.Of(what, Area, Year), Known);
    }
}
