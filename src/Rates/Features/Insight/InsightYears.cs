using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Features.Insight;

/// <summary>The years reports can be drawn of.</summary>
/// <param name="Published">Years with published rates, the newest first.</param>
/// <param name="Delivered">Years with deliveries in a round, the newest first.</param>
public sealed record InsightYears(IReadOnlyList<int> Published, IReadOnlyList<int> Delivered)
{
    /// <summary>All of them, the newest first, for one who may see what is delivered.</summary>
    public IEnumerable<int> All(bool seesDelivered) =>
        Published.Concat(seesDelivered ? Delivered : []).Distinct().OrderDescending();

    public static async Task<InsightYears> LoadAsync(
        RammevaerkDb db,
        PublishedRateDesk published,
        AreaKey area,
        CancellationToken cancellation
    ) =>
        new(
            [.. (await published.YearsAsync(cancellation))[area.Value].Select(one => one.Year)],
            await db.Set<RateRound>()
                .Where(one => one.Area == area.Value && db.Set<RateSubmission>().Any(sent => sent.RoundId == one.Id))
                .OrderByDescending(one => one.Year)
                .Select(one => one.Year)
                .ToListAsync(cancellation)
        );
}
