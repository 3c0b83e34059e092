using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Rounds;

/// <summary>A round in a list, with how many stand where.</summary>
public sealed record ListedRound(RateRound Round, int Expected, int Delivered, int Accepted);

/// <summary>An area with its rounds, newest first, and the year a new one can be planned for; null when none can by the visitor.</summary>
public sealed record AreaRounds(Area Area, IReadOnlyList<ListedRound> Rounds, BudgetYear? ToPlan);

/// <summary>Lists the rounds of the areas a visitor's roles reach. Reads only.</summary>
public sealed class RoundList(RammevaerkDb db, RoundDrafts drafts, PartyRegister register)
{
    public async Task<IReadOnlyList<AreaRounds>> LoadAsync(Visitor visitor, CancellationToken cancellation)
    {
        var areas = RoundAreas.Of(register, visitor, Permissions.ReadRounds);
        var keys = areas.Select(area => area.Key.Value).ToList();
        var rounds = await db.Set<RateRound>()
            .AsNoTracking()
            .Where(round => keys.Contains(round.Area))
            .OrderByDescending(round => round.Year)
            .ToListAsync(cancellation);
        var ids = rounds.Select(round => round.Id).ToList();
        var expected = await db.Set<RoundOperator>()
            .AsNoTracking()
            .Where(row => ids.Contains(row.RoundId) && row.IsExpected)
            .Select(row => new { row.RoundId, row.Party })
            .ToListAsync(cancellation);
        var deliveries = await db.Set<RateSubmission>()
            .Where(submission => ids.Contains(submission.RoundId))
            .Select(submission => new
            {
                submission.RoundId,
                submission.Party,
                submission.Number,
                submission.State,
            })
            .ToListAsync(cancellation);
        var newest = deliveries
            .GroupBy(delivery => (delivery.RoundId, delivery.Party))
            .ToDictionary(own => own.Key, own => own.MaxBy(delivery => delivery.Number)!.State);
        return
        [
            .. areas
                .Where(area => area.IsInForce(drafts.Usual) || rounds.Exists(round => round.Area == area.Key.Value))
                .Select(area => new AreaRounds(
                    area,
                    [
                        .. rounds
                            .Where(round => round.Area == area.Key.Value)
                            .Select(round =>
                            {
                                var own = expected.Where(row => row.RoundId == round.Id).ToList();
                                return new ListedRound(
                                    round,
                                    own.Count,
                                    own.Count(row => newest.ContainsKey((row.RoundId, row.Party))),
                                    own.Count(row =>
                                        newest.TryGetValue((row.RoundId, row.Party), out var state)
                                        && state == SubmissionState.Accepted
                                    )
                                );
                            }),
                    ],
                    visitor.May(Permissions.ManageRounds, area.Key)
                    && area.IsInForce(drafts.Usual)
                    && rounds.All(round => round.Area != area.Key.Value || round.Year != drafts.Usual.Year)
                        ? drafts.Usual
                        : null
                )),
        ];
    }
}
