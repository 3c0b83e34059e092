using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Features.Split;

namespace Rammevaerk.Rates.Features.Insight.Purchases;

/// <summary>Tells the comparison of whole and split rates who buys; neither level nor hours are reported.</summary>
internal sealed class SplitPurchases(PurchaseDesk desk, OperatorNames names) : IReportedPurchases
{
    public async Task<IReadOnlyList<ReportedPurchase>> OfAsync(
        AreaKey area,
        BudgetYear year,
        CancellationToken cancellation
    ) =>
        [
            .. (await desk.LoadAsync(area, year.Year, null, cancellation)).Select(one => new ReportedPurchase(
                one.Party,
                one.ServiceKey,
                one.Buyer,
                names.Of(one.Buyer, year),
                one.Places,
                one.Units,
                Level: null,
                Hours: one.Hours
            )),
        ];
}
