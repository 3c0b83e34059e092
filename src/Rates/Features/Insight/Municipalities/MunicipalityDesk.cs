using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Features.Insight.Purchases;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Rules.Insight;

namespace Rammevaerk.Rates.Features.Insight.Municipalities;

/// <summary>Reads a municipality's page: what it sells, and for those who may see it what it buys. Writes nothing.</summary>
public sealed class MunicipalityDesk(
    ReportReading reports,
    RammevaerkDb db,
    PublishedRateDesk published,
    PurchaseDesk purchases,
    PurchaseBuyers buyers
)
{
    /// <summary>The page of the year asked for, else of the newest published; null when there is no such municipality.</summary>
    public async Task<MunicipalityPage?> FindAsync(
        string area,
        string party,
        HttpRequest request,
        CancellationToken cancellation
    )
    {
        var years = await InsightYears.LoadAsync(db, published, new(area), cancellation);
        var year =
            int.TryParse(request.Query["aar"], System.Globalization.NumberStyles.None, Danish.Invariant, out var asked)
            && asked is >= Domain.Insight.Purchase.FirstYear and <= Domain.Insight.Purchase.LastYear
                ? asked
                : years.Published.FirstOrDefault(Domain.Insight.Purchase.FirstYear);
        if (await reports.FindAsync(area, year, party, request, cancellation) is not { } report)
        {
            return null;
        }

        var rates = report.All.ToDictionary(rate => (rate.Party, rate.ServiceKey));
        var bought = buyers.MayRead(report.Area, party)
            ? (await purchases.LoadAsync(report.Area, year, party, cancellation))
                .Select(one => PurchaseCost.Of(one, rates.GetValueOrDefault((one.Party, one.ServiceKey))))
                .OrderByDescending(one => one.Cost)
                .ToList()
            : null;
        return new(
            report,
            party,
            report.Whose,
            [.. report.All.Where(rate => rate.Municipality == party)],
            bought,
            buyers.MayEdit(report.Area, party)
        );
    }
}
