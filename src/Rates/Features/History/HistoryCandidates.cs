using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Offers.Domain;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Domain.History;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Rules.History;

namespace Rammevaerk.Rates.Features.History;

/// <summary>What rows of earlier lists are held against: offers with all their names, and rates that are known.</summary>
public sealed class HistoryCandidates(RammevaerkDb db, PartyRegister parties, TimeProvider time)
{
    /// <summary>The area's offers, closed ones too, by name.</summary>
    public async Task<IReadOnlyList<OfferCandidate>> OffersAsync(AreaKey area, CancellationToken cancellation)
    {
        var own = parties.InArea(area, DanishClock.Today(time)).Select(party => party.Code.Value).ToList();
        var named = await db.Set<Offer>()
            .AsNoTracking()
            .Where(offer => offer.Area == area.Value || own.Contains(offer.Party))
            .Join(
                db.Set<OfferFacts>(),
                offer => offer.Id,
                facts => facts.OfferId,
                (offer, facts) =>
                    new
                    {
                        offer.Id,
                        offer.Party,
                        facts.Name,
                        facts.LegalBasis,
                        facts.ValidFrom,
                        IsKnown = facts.KnownTo == null,
                    }
            )
            .ToListAsync(cancellation);
        var services = (
            await db.Set<PublishedRate>()
                .AsNoTracking()
                .KnownAt(null)
                .Where(rate => rate.OfferId != null && rate.ParentKey == null)
                .Select(rate => new
                {
                    rate.OfferId,
                    rate.ServiceKey,
                    rate.Department,
                    rate.ServiceName,
                    rate.Unit,
                    rate.Year,
                })
                .ToListAsync(cancellation)
        ).ToLookup(rate => rate.OfferId!.Value);
        return
        [
            .. named
                .GroupBy(one => one.Id)
                .Select(same =>
                {
                    var present = same.OrderByDescending(one => one.IsKnown)
                        .ThenByDescending(one => one.ValidFrom)
                        .First();
                    return new OfferCandidate(
                        same.Key,
                        present.Party,
                        present.Name,
                        [.. same.Select(one => one.Name).Distinct().Where(name => name != present.Name)],
                        [.. same.Select(one => one.LegalBasis).Distinct()],
                        [
                            .. services[same.Key]
                                .OrderByDescending(one => one.Year)
                                .DistinctBy(one => one.ServiceKey)
                                .OrderBy(one => one.ServiceKey, StringComparer.Ordinal)
                                .Select(one => new ServiceCandidate(
                                    one.ServiceKey,
                                    one.Department.Length == 0
                                        ? one.ServiceName
                                        : ServiceName.Of(one.Department, "", one.ServiceName),
                                    one.Unit
                                )),
                        ]
                    );
                })
                .OrderBy(one => one.Name, Kernel.Danish.Order),
        ];
    }

    /// <summary>Rates a list may double or lie far from: the area's other lists, and what the product has published.</summary>
    public async Task<IReadOnlyList<KnownRate>> RatesAsync(HistoryImport import, CancellationToken cancellation)
    {
        var stored = await db.Set<ImportedRate>()
            .AsNoTracking()
            .Where(row =>
                row.Area == import.Area
                && row.ImportId != import.Id
                && row.Rate != null
                && row.Year != null
                && db.Set<HistoryImport>().Any(one => one.Id == row.ImportId && one.State != HistoryState.Withdrawn)
            )
            .ToListAsync(cancellation);
        var published = await db.Set<PublishedRate>()
            .AsNoTracking()
            .KnownAt(null)
            .Where(rate => rate.Area == import.Area && rate.OfferId != null)
            .Select(rate => new
            {
                rate.OfferId,
                rate.ServiceKey,
                rate.Unit,
                rate.Year,
                rate.Rate,
            })
            .ToListAsync(cancellation);
        return
        [
            .. stored.Select(row => new KnownRate(
                ListMarks.SeriesOf(row),
                row.Year!.Value,
                row.Rate!.Value,
                IsPublished: false
            )),
            .. published.Select(rate => new KnownRate(
                ListMarks.SeriesOf(rate.OfferId!.Value, rate.ServiceKey, rate.Unit),
                rate.Year,
                rate.Rate,
                IsPublished: true
            )),
        ];
    }

    /// <summary>Codes by the names and codes of everyone there ever was, and by the codes.</summary>
    public IReadOnlyDictionary<string, string> PartyNames()
    {
        var names = new Dictionary<string, string>(Kernel.Danish.Order);
        foreach (var party in parties.All)
        {
            foreach (var name in new[] { party.Code.Value, party.Name, party.FullName })
            {
                names.TryAdd(name, party.Code.Value);
            }
        }

        return names;
    }
}
