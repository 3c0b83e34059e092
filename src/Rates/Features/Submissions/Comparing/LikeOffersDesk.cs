using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Submissions.Comparing;

/// <summary>Loads what an operator's rates are compared with. Reads only.</summary>
public sealed class LikeOffersDesk(RammevaerkDb db, ParameterSet parameters)
{
    /// <summary>Other operators of the round's area: published last year, delivered now; or the parameter's fault.</summary>
    public async Task<Result<LikeOffers>> LoadAsync(RateRound round, string party, CancellationToken cancellation)
    {
        var fewest = parameters.FindNumber(ParameterKeys.LikeOffersMin, round.AreaKey, round.BudgetYear.Start);
        return fewest.IsOk
            ? new LikeOffers(
                await DeliveredAsync(round, party, cancellation),
                await PublishedAsync(round, party, cancellation),
                (int)decimal.Ceiling(fewest.Value.Number!.Value)
            )
            : fewest.Fault;
    }

    private async Task<List<LikeRate>> PublishedAsync(RateRound round, string party, CancellationToken cancellation) =>
        (
            await db.Set<PublishedRate>()
                .AsNoTracking()
                .KnownAt(null)
                .Where(rate =>
                    rate.Area == round.Area
                    && rate.Year == round.Year - 1
                    && rate.Party != party
                    && rate.ParentKey == null
                )
                .OrderByDescending(rate => rate.ValidFrom)
                .Select(rate => new
                {
                    rate.Party,
                    rate.ServiceKey,
                    rate.OfferName,
                    rate.LegalBasis,
                    rate.Target,
                    rate.Unit,
                    rate.Rate,
                })
                .ToListAsync(cancellation)
        ).ConvertAll(rate => new LikeRate(
            rate.Party,
            rate.ServiceKey,
            rate.OfferName,
            LikeKind.Of(rate.LegalBasis, rate.Target, rate.Unit),
            rate.Rate
        ));

    private async Task<List<LikeRate>> DeliveredAsync(RateRound round, string party, CancellationToken cancellation)
    {
        var newest = await db.Set<RateSubmission>()
            .AsNoTracking()
            .Where(one => one.RoundId == round.Id && one.Party != party)
            .GroupBy(one => one.Party)
            .Select(group => group.OrderByDescending(one => one.Number).First().Id)
            .ToListAsync(cancellation);
        return (
            await db.Set<DeliveredRate>()
                .AsNoTracking()
                .Where(rate => newest.Contains(rate.SubmissionId) && rate.ParentKey == null && rate.Rate != null)
                .Select(rate => new
                {
                    rate.Party,
                    rate.ServiceKey,
                    rate.OfferName,
                    rate.LegalBasis,
                    rate.Target,
                    rate.Unit,
                    rate.Rate,
                })
                .ToListAsync(cancellation)
        ).ConvertAll(rate => new LikeRate(
            rate.Party,
            rate.ServiceKey,
            rate.OfferName,
            LikeKind.Of(rate.LegalBasis, rate.Target, rate.Unit),
            rate.Rate!.Value
        ));
    }
}
