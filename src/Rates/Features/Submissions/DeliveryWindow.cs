using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Rounds;

namespace Rammevaerk.Rates.Features.Submissions;

/// <summary>
/// Whether an operator may deliver now: while the round is open; and after it is closed when its newest delivery was
/// returned, or its own deadline is extended and has not passed.
/// </summary>
public static class DeliveryWindow
{
    /// <summary>RV-451, RV-452, RV-453 or RV-455; null when a file is welcome.</summary>
    public static async Task<Fault?> RefusalAsync(
        RammevaerkDb db,
        Guid roundId,
        string party,
        DateOnly today,
        CancellationToken cancellation,
        bool beforeOpening = false
    )
    {
        var round = await db.Set<RateRound>().AsNoTracking().SingleAsync(one => one.Id == roundId, cancellation);
        var own = await db.Set<RoundOperator>()
            .AsNoTracking()
            .FirstOrDefaultAsync(one => one.RoundId == roundId && one.Party == party, cancellation);
        var deliveries = await db.Set<RateSubmission>()
            .AsNoTracking()
            .Where(one => one.RoundId == roundId && one.Party == party)
            .OrderByDescending(one => one.Number)
            .ToListAsync(cancellation);
        return Refusal(round, own, deliveries, party, today, beforeOpening);
    }

    /// <summary>The same from what is already known.</summary>
    /// <param name="round">The round.</param>
    /// <param name="own">The operator in it; null when it is not among those who deliver.</param>
    /// <param name="deliveries">Its deliveries, newest first.</param>
    /// <param name="party">Its official code.</param>
    /// <param name="today">The day.</param>
    /// <param name="beforeOpening">True for a trial, which a planned round takes too.</param>
    public static Fault? Refusal(
        RateRound round,
        RoundOperator? own,
        IReadOnlyList<RateSubmission> deliveries,
        string party,
        DateOnly today,
        bool beforeOpening = false
    )
    {
        if (own is null)
        {
            return RoundFaults.NotExpected(party, round);
        }

        if (deliveries.FirstOrDefault(one => one.State == SubmissionState.Accepted) is { } accepted)
        {
            return RoundFaults.AlreadyAccepted(accepted);
        }

        var mayAfterClosing = deliveries is [{ State: SubmissionState.Returned }, ..] || own.ExtendedTo >= today;
        return
            round.State == RoundState.Open
            || (beforeOpening && round.State == RoundState.Planned)
            || (round.State == RoundState.Closed && mayAfterClosing)
            ? null
            : RoundFaults.NotOpen(round);
    }
}
