using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Rates.Domain.Insight;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Insight.Purchases;

/// <summary>A purchase with what it is of; no service when the year no longer has it.</summary>
public sealed record PurchaseRow(Purchase Purchase, BoughtService? Service);

/// <summary>A municipality's purchases of a year.</summary>
/// <param name="Year">The year asked for, else the newest with purchases.</param>
/// <param name="Years">The years with purchases, the newest first.</param>
/// <param name="Rows">By operator and service.</param>
/// <param name="Services">What can be bought in the year.</param>
public sealed record PurchaseList(
    int Year,
    IReadOnlyList<int> Years,
    IReadOnlyList<PurchaseRow> Rows,
    IReadOnlyDictionary<string, BoughtService> Services
)
{
    public static async Task<PurchaseList> LoadAsync(
        PurchaseDesk desk,
        BoughtServices services,
        AreaKey area,
        string buyer,
        string asked,
        CancellationToken cancellation
    )
    {
        var counts = await desk.CountsAsync(area, cancellation);
        var years = counts.Where(one => one.Buyer == buyer).Select(one => one.Year).ToList();
        var year =
            PurchaseReader.Year(asked)
            ?? (
                years.Count > 0 ? years[0]
                : counts.Count > 0 ? counts[0].Year
                : await services.NewestYearAsync(area, cancellation)
            );
        var known = await services.LoadAsync(area, year, cancellation);
        return new(
            year,
            years,
            [
                .. (await desk.LoadAsync(area, year, buyer, cancellation)).Select(one => new PurchaseRow(
                    one,
                    known.GetValueOrDefault(PublishedRate.KeyOf(one.Party, one.ServiceKey))
                )),
            ],
            known
        );
    }
}
