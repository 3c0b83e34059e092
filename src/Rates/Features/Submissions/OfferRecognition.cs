using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Offers.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Rates.Features.Submissions;

/// <summary>
/// Recognises a row of a rate file by the operator and the name of one of its offers, now or earlier. The area is not asked:
/// an operator's offers stay its own when the map of areas changes (TIME-0). An operator's names are read once.
/// </summary>
public sealed class OfferRecognition(RammevaerkDb db, TimeProvider time) : IOfferRecognition
{
    private readonly Dictionary<string, OfferNames> read = new(StringComparer.Ordinal);

    public async Task<Guid?> FindAsync(AreaKey area, string party, string offerName, CancellationToken cancellation)
    {
        if (!read.TryGetValue(party, out var names))
        {
            names = await ReadAsync(party, cancellation);
            read[party] = names;
        }

        return names.Find(offerName);
    }

    private async Task<OfferNames> ReadAsync(string party, CancellationToken cancellation)
    {
        var today = DanishClock.Today(time);
        var names = await db.Set<Offer>()
            .Where(offer => offer.Party == party)
            .Join(
                db.Set<OfferFacts>(),
                offer => offer.Id,
                facts => facts.OfferId,
                (offer, facts) =>
                    new KnownName(
                        offer.Id,
                        facts.Name,
                        facts.KnownTo == null && (facts.ValidTo == null || facts.ValidTo >= today)
                    )
            )
            .ToListAsync(cancellation);
        return new OfferNames(names);
    }
}
