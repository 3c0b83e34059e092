using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Submissions.Findings;

namespace Rammevaerk.Rates.Features.Rounds.Board;

/// <summary>
/// Reads boards. What a reader may not see of a delivery is not loaded into the row: other operators and directors learn
/// where everyone stands, and no findings or amounts.
/// </summary>
public sealed class RoundBoards(RammevaerkDb db, PartyRegister parties, TimeProvider time)
{
    public async Task<RoundBoard> LoadAsync(RateRound round, Visitor visitor, CancellationToken cancellation)
    {
        var operators = await db.Set<RoundOperator>()
            .AsNoTracking()
            .Where(row => row.RoundId == round.Id)
            .ToListAsync(cancellation);
        var deliveries = await NewestAsync(round.Id, cancellation);
        var lastYear = await db.Set<RateRound>()
            .Where(other => other.Area == round.Area && other.Year == round.Year - 1)
            .Select(other => (Guid?)other.Id)
            .FirstOrDefaultAsync(cancellation);
        var before = lastYear is { } last ? await NewestAsync(last, cancellation) : [];
        var today = DanishClock.Today(time);
        return new RoundBoard(
            round,
            [
                .. operators
                    .Select(row =>
                        Row(
                            round,
                            row,
                            deliveries.GetValueOrDefault(row.Party),
                            before.GetValueOrDefault(row.Party),
                            visitor.May(Permissions.ReadSubmissions, round.AreaKey, row.Party),
                            today
                        )
                    )
                    .OrderBy(row => row.Name, Danish.Order),
            ],
            today
        );
    }

    private BoardRow Row(
        RateRound round,
        RoundOperator row,
        BoardDelivery? delivery,
        BoardDelivery? lastYear,
        bool maySee,
        DateOnly today
    )
    {
        var stage = BoardStages.Of(row, delivery?.State);
        var deadline = row.DeadlineIn(round);
        var isOverdue =
            row.IsExpected
            && round.State != RoundState.Planned
            && stage is BoardStage.NotBegun or BoardStage.Fetched
            && deadline < today;
        return new BoardRow(
            row,
            RoundWords.ShortNameOf(parties, round, row.Party),
            stage,
            deadline,
            isOverdue || delivery?.IsLate == true,
            maySee,
            maySee ? delivery : null,
            maySee ? lastYear : null
        );
    }

    /// <summary>The newest delivery of each operator in the round.</summary>
    private async Task<Dictionary<string, BoardDelivery>> NewestAsync(Guid round, CancellationToken cancellation)
    {
        var all = await db.Set<RateSubmission>()
            .Where(submission => submission.RoundId == round)
            .Select(submission => new BoardDelivery(
                submission.Id,
                submission.Party,
                submission.Number,
                submission.State,
                submission.ReceivedAt,
                submission.IsLate,
                new FindingTally(0, 0, 0, 0),
                submission.Rows,
                submission.Proceeds
            ))
            .ToListAsync(cancellation);
        var newest = all.GroupBy(delivery => delivery.Party, StringComparer.Ordinal)
            .Select(own => own.MaxBy(delivery => delivery.Number)!)
            .ToList();
        var found = await FindingTally.OfAsync(db, [.. newest.Select(delivery => delivery.Id)], cancellation);
        return newest.ToDictionary(
            delivery => delivery.Party,
            delivery => delivery with { Found = found.GetValueOrDefault(delivery.Id, FindingTally.None) },
            StringComparer.Ordinal
        );
    }
}
