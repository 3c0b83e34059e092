using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Review;

/// <summary>The deliveries that count: each operator's newest.</summary>
internal static class NewestDeliveries
{
    /// <summary>A delivered rate without its derivation, which lists need not read.</summary>
    public static readonly Expression<Func<DeliveredRate, DeliveredRate>> WithoutDerivation = rate => new DeliveredRate
    {
        Id = rate.Id,
        SubmissionId = rate.SubmissionId,
        RoundId = rate.RoundId,
        Party = rate.Party,
        ServiceKey = rate.ServiceKey,
        Ordinal = rate.Ordinal,
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
        Rate = rate.Rate,
        LastRate = rate.LastRate,
        Terms = rate.Terms,
        IsSinglePerson = rate.IsSinglePerson,
        State = rate.State,
        ReviewComment = rate.ReviewComment,
        ReviewedAt = rate.ReviewedAt,
        ReviewedByName = rate.ReviewedByName,
        ApprovalNote = rate.ApprovalNote,
        ApprovalSource = rate.ApprovalSource,
        Decision = rate.Decision,
        DecidedOn = rate.DecidedOn,
        IsDecidedByCommittee = rate.IsDecidedByCommittee,
        OfferId = rate.OfferId,
        Version = rate.Version,
    };

    public static IQueryable<RateSubmission> NewestDeliveriesOf(this RammevaerkDb db, Guid round) =>
        db.Set<RateSubmission>()
            .Where(one =>
                one.RoundId == round
                && !db.Set<RateSubmission>()
                    .Any(other => other.RoundId == round && other.Party == one.Party && other.Number > one.Number)
            );

    /// <summary>
    /// The rates of the operators' newest deliveries that reports compare, with derivations, for reading: those that could be
    /// computed, without projects for a single person.
    /// </summary>
    public static IQueryable<DeliveredRate> ComparableRatesOf(this RammevaerkDb db, Guid round)
    {
        var newest = db.NewestDeliveriesOf(round).Select(one => one.Id);
        return db.Set<DeliveredRate>()
            .AsNoTracking()
            .Where(rate => newest.Contains(rate.SubmissionId) && rate.Rate != null && !rate.IsSinglePerson);
    }

    /// <summary>The rates of the operators' newest deliveries, for reading, without derivations.</summary>
    public static IQueryable<DeliveredRate> NewestRatesOf(this RammevaerkDb db, Guid round)
    {
        var newest = db.NewestDeliveriesOf(round).Select(one => one.Id);
        return db.Set<DeliveredRate>()
            .AsNoTracking()
            .Where(rate => newest.Contains(rate.SubmissionId))
            .Select(WithoutDerivation);
    }
}
