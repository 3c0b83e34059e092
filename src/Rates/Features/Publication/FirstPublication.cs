using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>Makes the published rate of a delivered one: for the whole budget year, with its derivation.</summary>
internal static class FirstPublication
{
    public static PublishedRate Of(DeliveredRate rate, RateRound round) =>
        new()
        {
            Key = PublishedRate.KeyOf(rate.Party, rate.ServiceKey),
            ValidFrom = round.BudgetYear.Start,
            ValidTo = round.BudgetYear.End,
            Area = round.Area,
            Party = rate.Party,
            Year = round.Year,
            ServiceKey = rate.ServiceKey,
            ParentKey = rate.ParentKey,
            OfferName = rate.OfferName,
            Department = rate.Department,
            ServiceName = rate.ServiceName,
            OfferType = rate.OfferType,
            LegalBasis = rate.LegalBasis,
            Target = rate.Target,
            Unit = rate.Unit,
            IsInside = rate.IsInside,
            Places = rate.Places,
            Occupancy = rate.Occupancy,
            Rate = rate.Rate ?? throw new InvalidOperationException("A rate without a figure is not published."),
            Derivation = rate.Derivation,
            Terms = RateTerms.Read(rate.Terms)?.Published.Write(),
            State = RateState.Published,
            Decision = rate.Decision,
            SubmissionId = rate.SubmissionId,
            OfferId = rate.OfferId,
        };
}
