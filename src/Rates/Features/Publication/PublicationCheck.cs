using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Review;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>An operator whose rates do not come with a publication, and how far its delivery has come; null without one.</summary>
public sealed record MissingOperator(string Party, string Name, SubmissionState? State);

/// <summary>What a publication would publish, and what it would leave out.</summary>
/// <param name="Ready">The rates that would be published, without derivations.</param>
/// <param name="Held">Rates of accepted deliveries that stay out: not approved yet, excepted, delegated.</param>
/// <param name="Missing">Operators that should deliver and have no accepted delivery.</param>
/// <param name="Published">How many rates of the round are published already.</param>
/// <param name="SinglePerson">How many are for one citizen, and never published.</param>
public sealed record PublicationCheck(
    IReadOnlyList<DeliveredRate> Ready,
    IReadOnlyList<DeliveredRate> Held,
    IReadOnlyList<MissingOperator> Missing,
    int Published,
    int SinglePerson = 0
)
{
    /// <summary>True when something would be left out.</summary>
    public bool HasExceptions => Held.Count > 0 || Missing.Count > 0;

    /// <summary>True when the rate may be published.</summary>
    public static bool IsReady(DeliveredRate rate, RateRound round) =>
        !rate.IsSinglePerson
        && rate.Rate is not null
        && Transitions.May(rate.State, RateState.Published, round.ApprovedRowByRow);
}

/// <summary>Reads what a publication would do.</summary>
public sealed class PublicationDesk(RammevaerkDb db, OperatorNames names)
{
    public async Task<PublicationCheck> CheckAsync(RateRound round, CancellationToken cancellation)
    {
        var deliveries = await db.NewestDeliveriesOf(round.Id).AsNoTracking().ToListAsync(cancellation);
        var accepted = deliveries.Where(one => one.State == SubmissionState.Accepted).Select(one => one.Id).ToList();
        var rates = await db.Set<DeliveredRate>()
            .AsNoTracking()
            .Where(rate => accepted.Contains(rate.SubmissionId))
            .OrderBy(rate => rate.Party)
            .ThenBy(rate => rate.Ordinal)
            .Select(NewestDeliveries.WithoutDerivation)
            .ToListAsync(cancellation);
        var expected = await db.Set<RoundOperator>()
            .AsNoTracking()
            .Where(one => one.RoundId == round.Id && one.IsExpected)
            .Select(one => one.Party)
            .ToListAsync(cancellation);
        var states = deliveries.ToDictionary(one => one.Party, one => one.State);
        return new(
            [.. rates.Where(rate => PublicationCheck.IsReady(rate, round))],
            [.. rates.Where(rate => !rate.IsSinglePerson && !IsOut(rate) && !PublicationCheck.IsReady(rate, round))],
            [
                .. expected
                    .Where(party => !states.TryGetValue(party, out var state) || state != SubmissionState.Accepted)
                    .Select(party => new MissingOperator(
                        party,
                        names.Of(party, round.BudgetYear),
                        states.TryGetValue(party, out var state) ? state : null
                    ))
                    .OrderBy(one => one.Name, Kernel.Danish.Order),
            ],
            rates.Count(IsOut),
            rates.Count(rate => rate.IsSinglePerson)
        );
    }

    private static bool IsOut(DeliveredRate rate) => rate.State is RateState.Published or RateState.Corrected;
}
