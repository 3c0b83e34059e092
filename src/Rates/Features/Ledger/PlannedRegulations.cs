using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Ledger;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Rules.Ledger;

namespace Rammevaerk.Rates.Features.Ledger;

/// <summary>What an operator's ledgers have put into the rates of a year. Reads only.</summary>
public sealed class PlannedRegulations(RammevaerkDb db)
{
    /// <summary>
    /// One for each offer that has accounts or movements, with the services it was published with the year before.
    /// </summary>
    /// <param name="area">The area.</param>
    /// <param name="party">The operator.</param>
    /// <param name="year">The budget year of the rates.</param>
    /// <param name="known">As known at the instant, UTC, so that a stored derivation can be made again; null for now.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<IReadOnlyList<PlannedRegulation>> LoadAsync(
        AreaKey area,
        string party,
        int year,
        DateTime? known,
        CancellationToken cancellation
    )
    {
        var entries = await db.Set<LedgerEntry>()
            .AsNoTracking()
            .Where(entry => entry.Area == area.Value && entry.Party == party)
            .Where(entry => known == null || entry.EnteredAt <= known)
            .ToListAsync(cancellation);
        var offers = entries.Select(entry => entry.OfferId).ToHashSet();
        if (offers.Count == 0)
        {
            return [];
        }

        var services = await db.Set<PublishedRate>()
            .AsNoTracking()
            .KnownAt(known)
            .Where(rate => rate.Party == party && rate.Year == year - 1 && rate.ParentKey == null)
            .Where(rate => rate.OfferId != null && offers.Contains(rate.OfferId.Value))
            .Select(rate => new
            {
                Offer = rate.OfferId!.Value,
                rate.OfferName,
                rate.ServiceKey,
            })
            .ToListAsync(cancellation);
        return
        [
            .. services
                .GroupBy(service => service.Offer)
                .Select(same => new PlannedRegulation(
                    same.First().OfferName,
                    RegulationPart.In(entries.Where(entry => entry.OfferId == same.Key), year),
                    [.. same.Select(service => service.ServiceKey).Distinct(StringComparer.Ordinal)]
                ))
                .OrderBy(plan => plan.ServiceKeys[0], StringComparer.Ordinal),
        ];
    }
}
