using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Rules.Movement;

namespace Rammevaerk.Rates.Features.Agreements;

/// <summary>A rate of a year as an agreement looks at it.</summary>
/// <param name="Party">Official code of the operator.</param>
/// <param name="ServiceKey">The number that follows the service from year to year.</param>
/// <param name="Name">Offer, department and service in one line.</param>
/// <param name="Unit">What it is paid for.</param>
/// <param name="Year">The budget year.</param>
/// <param name="Rate">Kroner per unit, as it last counts in the year.</param>
/// <param name="IsInside">Whether the offer is inside the framework agreement.</param>
/// <param name="Parts">What it was made of; null where that is not stored or was not read.</param>
/// <param name="Address">Its page; null where it has none of its own.</param>
public sealed record AgreementRate(
    string Party,
    string ServiceKey,
    string Name,
    string Unit,
    int Year,
    decimal Rate,
    bool IsInside,
    RateParts? Parts,
    string? Address
)
{
    /// <summary>Units sold a year: places × units × occupancy; null where they are not known.</summary>
    public decimal? Units =>
        Parts?.Parts.Where(part => part.IsDivisor).Aggregate(1m, (product, part) => product * part.Value);

    public static AgreementRate Of(PublishedRate rate, RateParts? parts) =>
        new(
            rate.Party,
            rate.ServiceKey,
            ((IRateSubject)rate).Name,
            rate.Unit,
            rate.Year,
            rate.Rate,
            rate.IsInside,
            parts,
            rate.Address
        );
}
