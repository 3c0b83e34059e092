using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Review;

namespace Rammevaerk.Rates.Features.Submissions.Comparing;

/// <summary>Loads what a round's rates are compared with. Reads only.</summary>
public sealed class LikeOffersDesk(RammevaerkDb db, ParameterSet parameters)
{
    /// <summary>All operators of the round's area: delivered now, published the year before; or the parameter's fault.</summary>
    public async Task<Result<LikeOffers>> LoadAsync(RateRound round, CancellationToken cancellation)
    {
        var fewest = parameters.FindNumber(ParameterKeys.LikeOffersMin, round.AreaKey, round.BudgetYear.Start);
        return fewest.IsOk
            ? new LikeOffers(
                await DeliveredAsync(round, cancellation),
                await PublishedAsync(round, cancellation),
                (int)decimal.Ceiling(fewest.Value.Number!.Value),
                round.Year
            )
            : fewest.Fault;
    }

    private async Task<List<LikeRate>> PublishedAsync(RateRound round, CancellationToken cancellation) =>
        (
            await db.Set<PublishedRate>()
                .AsNoTracking()
                .KnownAt(null)
                .Where(rate => rate.Area == round.Area && rate.Year == round.Year - 1 && rate.ParentKey == null)
                .OrderByDescending(rate => rate.ValidFrom)
                .Select(rate => new PublishedRate
                {
                    Party = rate.Party,
                    ServiceKey = rate.ServiceKey,
                    OfferName = rate.OfferName,
                    Department = rate.Department,
                    LegalBasis = rate.LegalBasis,
                    Target = rate.Target,
                    Unit = rate.Unit,
                    Rate = rate.Rate,
                })
                .ToListAsync(cancellation)
        ).ConvertAll(rate => LikeRate.Of(rate, rate.Rate));

    private async Task<List<LikeRate>> DeliveredAsync(RateRound round, CancellationToken cancellation) =>
        (
            await db.NewestRatesOf(round.Id)
                .Where(rate => rate.ParentKey == null && !rate.IsSinglePerson)
                .ToListAsync(cancellation)
        ).ConvertAll(rate => LikeRate.Of(rate, rate.Rate));
}
