using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Submissions;

/// <summary>What writes on a delivery share.</summary>
internal static class DeliveryWrites
{
    /// <summary>The operator's deliveries in the round as they stand now, newest first; changes to them are stored.</summary>
    public static Task<List<RateSubmission>> DeliveriesAsync(
        this Write write,
        OpenDelivery delivery,
        CancellationToken cancellation
    ) =>
        write
            .Db.Set<RateSubmission>()
            .Where(one => one.RoundId == delivery.Round.Id && one.Party == delivery.Own.Party)
            .OrderByDescending(one => one.Number)
            .ToListAsync(cancellation);
}
