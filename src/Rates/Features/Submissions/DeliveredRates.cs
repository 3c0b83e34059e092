using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Trials;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Features.Submissions;

/// <summary>Makes the stored rate of a delivery from the row of an assessed file.</summary>
internal static class DeliveredRates
{
    public static DeliveredRate Of(RateRow row, RateSubmission submission, int ordinal, PublishedRate? published)
    {
        var service = row.Computed?.Service ?? row.AddOn?.Parent;
        return new DeliveredRate
        {
            SubmissionId = submission.Id,
            RoundId = submission.RoundId,
            Party = submission.Party,
            Ordinal = ordinal,
            ServiceKey = row.Key,
            ParentKey = row.AddOn is null ? null : service?.Key,
            OfferName = service?.Offer.ToString() ?? "",
            Department = service?.Department.ToString() ?? "",
            ServiceName = row.Service,
            OfferType = service?.Type.ToString() ?? "",
            LegalBasis = service?.Basis.ToString() ?? "",
            Target = service?.Target.ToString() ?? "",
            Unit = row.Unit,
            IsInside = service?.Scope.Key != AgreementScope.Outside,
            Places = row.Places,
            Occupancy = row.Occupancy,
            Rate = row.Rate,
            LastRate = LastRate(row, published),
            Terms = row.Terms?.Write(),
            SplitDerivation = row.SplitExplanation is { } split ? StoredDerivation.Pack(split) : null,
            IsSinglePerson = service?.SinglePerson.Key == Answer.Yes,
            Derivation = row.Explanation is { } explanation ? StoredDerivation.Pack(explanation) : null,
        };
    }

    /// <summary>Last year's published rate for the same unit; where none is published, the one the file was made with.</summary>
    private static decimal? LastRate(RateRow row, PublishedRate? published) =>
        published is null ? row.LastRate
        : string.Equals(published.Unit, row.Unit, StringComparison.OrdinalIgnoreCase) ? published.Rate
        : null;

    /// <summary>True when nothing a reviewer looks at has changed.</summary>
    public static bool AreAlike(DeliveredRate one, DeliveredRate other) =>
        one.Rate == other.Rate
        && one.Terms == other.Terms
        && one.IsSinglePerson == other.IsSinglePerson
        && one.Places == other.Places
        && one.Occupancy == other.Occupancy
        && one.OfferName == other.OfferName
        && one.Department == other.Department
        && one.ServiceName == other.ServiceName
        && one.LegalBasis == other.LegalBasis
        && one.Target == other.Target
        && one.Unit == other.Unit
        && one.IsInside == other.IsInside;
}
