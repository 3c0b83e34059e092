using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Forms;
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
                .. YearBefore(list),
                .. TermColumns.Of<PublicRateRow>(row => row.Terms),
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

    /// <summary>Left out when no rate has a year before to be compared with.</summary>
    private static ExportColumn<PublicRateRow>[] YearBefore(PublishedRateList list) =>
        list.HasYearBefore
            ?
            [
                ExportColumn<PublicRateRow>.Number("Takst året før i kr.", row => row.LastRate),
                ExportColumn<PublicRateRow>.Number("Ændring i procent", row => row.Change * 100m, "0.0"),
            ]
            : [];

    private static ListExport<AverageRow> Averages(PublishedRateList list, About about)
    {
        var averages = OperatorAverages.Of(list.Matching, []);
        return new(
            "Gennemsnit",
            [
                .. KeyColumns.Of<AverageRow>(about.Parties, about.Area, about.Year, row => row.Operator.Party),
                ExportColumn<AverageRow>.Text("Driftsherre", row => row.Operator.Name),
                ExportColumn<AverageRow>.Text("Retsgrundlag", row => row.Average.Group.LegalBasis, 14),
                ExportColumn<AverageRow>.Text("Enhed", row => row.Average.Group.Unit, 12),
                ExportColumn<AverageRow>.Number("Takster", row => row.Average.Count, "0"),
                ExportColumn<AverageRow>.Number("Fuldtidspladser", row => row.Average.Places, "#,##0.##"),
                ExportColumn<AverageRow>.Number("Gennemsnit i kr., vægtet med pladser", row => row.Average.Mean),
                ExportColumn<AverageRow>.Day("Som kendt", _ => about.Known),
            ],
            [
                .. averages
                    .Operators.Append(averages.Whole)
                    .SelectMany(one =>
                        averages
                            .Groups.Where(one.ByGroup.ContainsKey)
                            .Select(group => new AverageRow(one, one.ByGroup[group]))
                    ),
            ],
            about.FileName("gennemsnit")
        );
    }

    /// <summary>An operator's mean for one paragraph and unit.</summary>
    private sealed record AverageRow(OperatorAverage Operator, RateAverage Average);

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
