using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Offers.Domain;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Rates.Features.Rounds;

/// <summary>Knows which parties run offers. Reads only.</summary>
public sealed class OfferOwners(RammevaerkDb db)
{
    /// <summary>Codes of the area's parties with an offer on any day from the round's year before to the budget year's end.</summary>
    public async Task<IReadOnlySet<string>> FindAsync(AreaKey area, BudgetYear year, CancellationToken cancellation)
    {
        var running = db.Set<OfferFacts>().KnownAt(null).ValidIn(new(year.Before(1).Start, year.End));
        var parties = await db.Set<Offer>()
            .Where(offer => offer.Area == area.Value)
            .Join(running, offer => offer.Id, facts => facts.OfferId, (offer, facts) => offer.Party)
            .Distinct()
            .ToListAsync(cancellation);
        return parties.ToHashSet(StringComparer.Ordinal);
    }
}
