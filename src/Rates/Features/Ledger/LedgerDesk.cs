using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Offers.Domain;
using Rammevaerk.Offers.Features;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Ledger;
using Rammevaerk.Rates.Rules.Ledger;

namespace Rammevaerk.Rates.Features.Ledger;

/// <summary>Reads offers' accounts and movements. Writes nothing.</summary>
public sealed class LedgerDesk(
    RammevaerkDb db,
    OfferCatalogue catalogue,
    ICurrentParameters parameters,
    TimeProvider time
)
{
    /// <summary>The first accounting year a ledger can have.</summary>
    public const int FirstYear = 2015;

    /// <summary>The ledgers of the area's offers that have accounts or movements, by operator and name.</summary>
    /// <param name="area">The area.</param>
    /// <param name="party">The operator; null for all.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The ledgers, or the fault of a parameter.</returns>
    public async Task<Result<IReadOnlyList<OfferLedgerView>>> LoadAsync(
        AreaKey area,
        string? party,
        CancellationToken cancellation
    )
    {
        var accounts = await db.Set<OfferAccount>()
            .AsNoTracking()
            .Where(one => one.Area == area.Value && (party == null || one.Party == party))
            .ToListAsync(cancellation);
        var entries = await db.Set<LedgerEntry>()
            .AsNoTracking()
            .Where(one => one.Area == area.Value && (party == null || one.Party == party))
            .OrderBy(one => one.Number)
            .ToListAsync(cancellation);
        var offers = accounts.Select(one => one.OfferId).Concat(entries.Select(one => one.OfferId)).ToHashSet();
        var known = await db.Set<Offer>()
            .AsNoTracking()
            .Where(offer => offers.Contains(offer.Id))
            .ToListAsync(cancellation);
        var facts = (
            await db.Set<OfferFacts>()
                .AsNoTracking()
                .KnownAt(null)
                .Where(one => offers.Contains(one.OfferId))
                .OrderBy(one => one.ValidFrom)
                .ToListAsync(cancellation)
        ).ToLookup(one => one.OfferId);
        var views = new List<OfferLedgerView>(known.Count);
        foreach (var offer in known)
        {
            offer.Area = area.Value;
            var view = View(
                area,
                offer,
                [.. facts[offer.Id]],
                accounts.FindAll(one => one.OfferId == offer.Id),
                entries.FindAll(one => one.OfferId == offer.Id)
            );
            if (!view.IsOk)
            {
                return view.Fault;
            }

            views.Add(view.Value);
        }

        return views
            .OrderBy(view => view.Offer.Party, StringComparer.Ordinal)
            .ThenBy(view => view.Name, Kernel.Danish.Order)
            .ToList();
    }

    /// <summary>The ledger of one offer of the operator, with or without accounts; null when it has no such offer.</summary>
    public async Task<Result<OfferLedgerView>?> FindAsync(
        AreaKey area,
        string party,
        Guid offer,
        CancellationToken cancellation
    )
    {
        if (await catalogue.FindAsync(offer, area, party, cancellation) is not { } found)
        {
            return null;
        }

        return View(
            area,
            found,
            await catalogue.HistoryAsync(offer, null, cancellation),
            await db.Set<OfferAccount>().AsNoTracking().Where(one => one.OfferId == offer).ToListAsync(cancellation),
            await db.Set<LedgerEntry>()
                .AsNoTracking()
                .Where(one => one.OfferId == offer)
                .OrderBy(one => one.Number)
                .ToListAsync(cancellation)
        );
    }

    /// <summary>The operator's other offers, by name: where a balance can go when offers are merged, split or closed.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Name)>> OthersAsync(
        OfferLedgerView view,
        CancellationToken cancellation
    ) =>
        [
            .. (await catalogue.OnAsync(view.Today, view.Offer.AreaKey, cancellation))
                .Where(one => one.Offer.Party == view.Offer.Party && one.Offer.Id != view.Offer.Id)
                .Select(one => (one.Offer.Id, one.Facts.Name)),
        ];

    private Result<OfferLedgerView> View(
        AreaKey area,
        Offer offer,
        IReadOnlyList<OfferFacts> facts,
        List<OfferAccount> accounts,
        List<LedgerEntry> entries
    )
    {
        var terms = new Dictionary<int, PostRegulationTerms>();
        var today = DanishClock.Today(time);
        var years = accounts.Select(one => one.Year).Concat(entries.Select(one => one.OriginYear));
        foreach (var year in years.Append(today.Year).Append(today.Year - 1).Distinct())
        {
            var found = PostRegulationTerms.Find(parameters.Current, area, new BudgetYear(year));
            if (!found.IsOk)
            {
                return found.Fault;
            }

            terms.Add(year, found.Value);
        }

        return new OfferLedgerView(
            offer,
            facts,
            accounts.OrderBy(one => one.Year).ToList(),
            entries,
            new OfferLedger(accounts, entries, year => terms[year]),
            terms,
            today
        );
    }
}
