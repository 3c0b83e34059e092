using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Insight;

namespace Rammevaerk.Rates.Features.Insight.Purchases;

/// <summary>
/// The one way to read reported purchases. It shows everything it is asked for; whoever shows single municipalities' numbers
/// asks for the permission first.
/// </summary>
public sealed class PurchaseDesk(RammevaerkDb db)
{
    /// <summary>The area's purchases of a year.</summary>
    /// <param name="area">The area of the operators.</param>
    /// <param name="year">The year.</param>
    /// <param name="buyer">Official code of the buying municipality; null for all.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>By buyer, operator and service.</returns>
    public Task<List<Purchase>> LoadAsync(AreaKey area, int year, string? buyer, CancellationToken cancellation) =>
        db.Set<Purchase>()
            .AsNoTracking()
            .Where(one => one.Area == area.Value && one.Year == year && (buyer == null || one.Buyer == buyer))
            .OrderBy(one => one.Buyer)
            .ThenBy(one => one.Party)
            .ThenBy(one => one.ServiceKey)
            .ToListAsync(cancellation);

    /// <summary>The same by operator and service: who buys each service, and how much.</summary>
    public async Task<ILookup<(string Party, string ServiceKey), Purchase>> ByServiceAsync(
        AreaKey area,
        int year,
        CancellationToken cancellation
    ) => (await LoadAsync(area, year, null, cancellation)).ToLookup(one => (one.Party, one.ServiceKey));

    /// <summary>One purchase of the municipality; null when the id is another's.</summary>
    public Task<Purchase?> FindAsync(AreaKey area, string buyer, Guid id, CancellationToken cancellation) =>
        db.Set<Purchase>()
            .AsNoTracking()
            .FirstOrDefaultAsync(one => one.Id == id && one.Area == area.Value && one.Buyer == buyer, cancellation);

    /// <summary>The years with purchases and how many each buyer has told of, the newest year first.</summary>
    public async Task<IReadOnlyList<(int Year, string Buyer, int Count)>> CountsAsync(
        AreaKey area,
        CancellationToken cancellation
    )
    {
        var counts = await db.Set<Purchase>()
            .Where(one => one.Area == area.Value)
            .GroupBy(one => new { one.Year, one.Buyer })
            .Select(same => new
            {
                same.Key.Year,
                same.Key.Buyer,
                Count = same.Count(),
            })
            .ToListAsync(cancellation);
        return
        [
            .. counts
                .OrderByDescending(one => one.Year)
                .ThenBy(one => one.Buyer)
                .Select(one => (one.Year, one.Buyer, one.Count)),
        ];
    }
}
