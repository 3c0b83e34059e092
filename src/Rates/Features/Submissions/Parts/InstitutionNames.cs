using Microsoft.EntityFrameworkCore;
using Rammevaerk.Offers.Features;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Submissions.Parts;

/// <summary>The names an institution may be known by: those used for parts before, and the operator's offers. Reads only.</summary>
public sealed class InstitutionNames(RammevaerkDb db, OfferCatalogue offers, TimeProvider time)
{
    /// <summary>In the Danish order, each once.</summary>
    public async Task<IReadOnlyList<string>> OfAsync(OperatorRound own, CancellationToken cancellation)
    {
        var used = await db.Set<InstitutionPart>()
            .Where(part => part.Party == own.Party)
            .Select(part => part.Institution)
            .Distinct()
            .ToListAsync(cancellation);
        var run = await offers.OnAsync(DanishClock.Today(time), own.Round.AreaKey, cancellation);
        return
        [
            .. used.Concat(run.Where(one => one.Offer.Party == own.Party).Select(one => one.Facts.Name))
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Order(Kernel.Danish.Order),
        ];
    }
}
