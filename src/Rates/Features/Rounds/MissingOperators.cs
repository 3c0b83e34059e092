using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Review;
using Rammevaerk.Rates.Features.Submissions.Findings;

namespace Rammevaerk.Rates.Features.Rounds;

/// <summary>An expected operator with something left to do before the rate group can begin.</summary>
/// <param name="Row">The operator in the round.</param>
/// <param name="Stage">Not begun, fetched or returned; delivered when findings are open.</param>
/// <param name="Found">What still stands of the newest delivery's findings.</param>
public sealed record MissingOperator(RoundOperator Row, BoardStage Stage, FindingTally Found);

/// <summary>Finds those a round still waits for. Reads only.</summary>
public static class MissingOperators
{
    /// <summary>Those that have not delivered, and those whose delivery was returned.</summary>
    public static async Task<IReadOnlyList<MissingOperator>> OfAsync(
        RammevaerkDb db,
        RateRound round,
        CancellationToken cancellation
    ) => [.. (await ToRemindAsync(db, round, cancellation)).Where(one => one.Stage.IsMissing())];

    /// <summary>The same, and those whose delivery has errors or warnings nobody has explained.</summary>
    public static async Task<IReadOnlyList<MissingOperator>> ToRemindAsync(
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
        var newest = await db.NewestDeliveriesOf(round.Id)
            .AsNoTracking()
            .ToDictionaryAsync(delivery => delivery.Party, StringComparer.Ordinal, cancellation);
        var found = await FindingTally.OfAsync(db, [.. newest.Values.Select(delivery => delivery.Id)], cancellation);
        return
        [
            .. expected
                .Select(row => Of(row, newest.GetValueOrDefault(row.Party), found))
                .Where(one => one.Stage.IsMissing() || one is { Stage: BoardStage.Delivered, Found.Open: > 0 }),
        ];
    }

    private static MissingOperator Of(
        RoundOperator row,
        RateSubmission? newest,
        Dictionary<Guid, FindingTally> found
    ) =>
        new(
            row,
            BoardStages.Of(row, newest?.State),
            newest is null ? FindingTally.None : found.GetValueOrDefault(newest.Id, FindingTally.None)
        );
}
