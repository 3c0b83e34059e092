using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Features.Rounds;

namespace Rammevaerk.Rates.Features.Review;

/// <summary>What the rate group does with a rate.</summary>
public enum ReviewStep
{
    Accept,
    Return,
    Undo,
}

/// <summary>A rate a reviewer chose, the version they saw, and what they say of it.</summary>
public sealed record RateChoice(Guid Id, int Version, string? Comment);

/// <summary>
/// Accepts or returns rates one by one, or takes that back. The delivery follows: accepted when every rate is, returned
/// with the first that is. All chosen rates are decided, or none.
/// </summary>
public sealed class DecideRates(WriteDesk desk)
{
    /// <summary>Decides the rates.</summary>
    /// <returns>
    /// How many, or why none: RV-472 nothing chosen, RV-470 without a rate, RV-471 returned without a comment, RV-473 or
    /// RV-456 not in a state for it, RV-701 changed or delivered again meanwhile.
    /// </returns>
    public Task<Result<int>> RunAsync(
        RateRound round,
        ReviewStep step,
        IReadOnlyList<RateChoice> choices,
        string reason,
        CancellationToken cancellation
    ) => desk.RunAsync(write => DecideAsync(write, round, step, choices, reason, cancellation), cancellation);

    private static async Task<Result<int>> DecideAsync(
        Write write,
        RateRound round,
        ReviewStep step,
        IReadOnlyList<RateChoice> choices,
        string reason,
        CancellationToken cancellation
    )
    {
        if (choices.Count == 0)
        {
            return PublicationFaults.NothingChosen();
        }

        await write.Db.HoldRoundAsync(round.Id, cancellation);
        var byId = choices.ToDictionary(choice => choice.Id);
        var rates = await write
            .Db.Set<DeliveredRate>()
            .Where(rate => rate.RoundId == round.Id && byId.Keys.Contains(rate.Id))
            .OrderBy(rate => rate.Party)
            .ThenBy(rate => rate.Ordinal)
            .ToListAsync(cancellation);
        var touched = rates.Select(rate => rate.SubmissionId).ToHashSet();
        var deliveries = await write
            .Db.NewestDeliveriesOf(round.Id)
            .Where(one => touched.Contains(one.Id))
            .ToDictionaryAsync(one => one.Id, cancellation);
        if (
            rates.Count != choices.Count
            || deliveries.Count != touched.Count
            || rates.Exists(rate => rate.Version != byId[rate.Id].Version)
        )
        {
            return StorageFaults.ChangedMeanwhile();
        }

        foreach (var group in rates.GroupBy(rate => rate.SubmissionId))
        {
            var review = new DeliveryReview(write, round, deliveries[group.Key]);
            if (await review.DecideAsync(step, [.. group], byId, reason, cancellation) is { } fault)
            {
                return fault;
            }
        }

        return choices.Count;
    }
}
