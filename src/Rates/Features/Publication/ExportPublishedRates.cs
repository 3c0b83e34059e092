using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>The public list and the operators' means as Excel and CSV: filtered, ordered and as known as on the page.</summary>
internal static class ExportPublishedRates
{
    public static async Task<IResult> RatesAsync(HttpContext context, ExportFormat format) =>
        await LoadAsync(context) is { } list ? Rates(list).As(format) : Results.NotFound();

    public static async Task<IResult> AveragesAsync(HttpContext context, ExportFormat format) =>
        await LoadAsync(context) is { } list ? Averages(list).As(format) : Results.NotFound();

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

    private static ListExport<PublicRateRow> Rates(PublishedRateList list) =>
        new(
            "Takster",
            [
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
                ExportColumn<PublicRateRow>.Number(
                    "Forudsat belægning i procent",
                    row => row.Rate.Occupancy * 100m,
                    "0.0"
                ),
                ExportColumn<PublicRateRow>.Number("Fuldtidspladser", row => row.Rate.Places, "#,##0.##"),
                ExportColumn<PublicRateRow>.Text("Status", row => StateWords.Of(row.Rate.State), 14),
                ExportColumn<PublicRateRow>.Text("Gælder fra", row => DateWords.Iso(row.Rate.ValidFrom), 12),
                ExportColumn<PublicRateRow>.Text("Gælder til", row => DateWords.Iso(row.Rate.ValidTo), 12),
            ],
            list.Matching
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

    private static ListExport<(string Operator, RateAverage Average)> Averages(PublishedRateList list)
    {
        var averages = OperatorAverages.Of(list.Matching, []);
        return new(
            "Gennemsnit",
            [
                ExportColumn<(string Operator, RateAverage Average)>.Text("Driftsherre", row => row.Operator),
                ExportColumn<(string Operator, RateAverage Average)>.Text(
                    "Retsgrundlag",
                    row => row.Average.Group.LegalBasis,
                    14
                ),
                ExportColumn<(string Operator, RateAverage Average)>.Text("Enhed", row => row.Average.Group.Unit, 12),
                ExportColumn<(string Operator, RateAverage Average)>.Number("Takster", row => row.Average.Count, "0"),
                ExportColumn<(string Operator, RateAverage Average)>.Number(
                    "Fuldtidspladser",
                    row => row.Average.Places,
                    "#,##0.##"
                ),
                ExportColumn<(string Operator, RateAverage Average)>.Number(
                    "Gennemsnit i kr., vægtet med pladser",
                    row => row.Average.Mean
                ),
            ],
            [
                .. averages
                    .Operators.Append(averages.Whole)
                    .SelectMany(one =>
                        averages.Groups.Where(one.ByGroup.ContainsKey).Select(group => (one.Name, one.ByGroup[group]))
                    ),
            ]
        );
    }
}
