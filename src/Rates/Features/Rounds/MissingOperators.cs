using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Rounds;

/// <summary>An expected operator that has not delivered, or whose delivery was returned.</summary>
public sealed record MissingOperator(RoundOperator Row, BoardStage Stage);

/// <summary>Finds those a round still waits for. Reads only.</summary>
public static class MissingOperators
{
    public static async Task<IReadOnlyList<MissingOperator>> OfAsync(
        RammevaerkDb db,
        RateRound round,
        CancellationToken cancellation
    )
    {
        var expected = await db.Set<RoundOperator>()
            .AsNoTracking()
            .Where(row => row.RoundId == round.Id && row.IsExpected)
            .OrderBy(row => row.Party)
            .ToListAsync(cancellation);
        var newest = await NewestStatesAsync(db, round, cancellation);
        return
        [
            .. expected
                .Select(row => new MissingOperator(row, BoardStages.Of(row, newest.GetValueOrDefault(row.Party))))
                .Where(missing => missing.Stage.IsMissing()),
        ];
    }

    /// <summary>The state of each operator's newest delivery, by party.</summary>
    public static async Task<IReadOnlyDictionary<string, SubmissionState?>> NewestStatesAsync(
        RammevaerkDb db,
        RateRound round,
        CancellationToken cancellation
    )
    {
        var deliveries = await db.Set<RateSubmission>()
            .Where(submission => submission.RoundId == round.Id)
            .Select(submission => new
            {
                submission.Party,
                submission.Number,
                submission.State,
            })
            .ToListAsync(cancellation);
        return deliveries
            .GroupBy(delivery => delivery.Party, StringComparer.Ordinal)
            .ToDictionary(
                own => own.Key,
                own => (SubmissionState?)own.MaxBy(delivery => delivery.Number)!.State,
                StringComparer.Ordinal
            );
    }
}
