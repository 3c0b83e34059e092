using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Offers.Domain;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Offers.Features;

/// <summary>
/// The one way to read the catalogue: what was valid on a day, as known at an instant. An offer read here is of the area its
/// operator belongs to that day (TIME-0), whatever area it was entered in.
/// </summary>
public sealed class OfferCatalogue(RammevaerkDb db, PartyRegister parties, TimeProvider time)
{
    /// <summary>The offers valid on the day, as known now, by name.</summary>
    /// <param name="day">The day they are valid.</param>
    /// <param name="area">The area; null for all.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<IReadOnlyList<OfferEntryView>> OnAsync(
        DateOnly day,
        AreaKey? area,
        CancellationToken cancellation
    )
    {
        var rows = await db.Set<OfferFacts>()
            .AsNoTracking()
            .KnownAt(null)
            .ValidOn(day)
            .Join(
                db.Set<Offer>().AsNoTracking(),
                facts => facts.OfferId,
                offer => offer.Id,
                (facts, offer) => new { Offer = offer, Facts = facts }
            )
            .ToListAsync(cancellation);
        var free = await FreeAsync(day, cancellation);
        return
        [
            .. rows.Where(row => area is null || Placed(row.Offer, day).AreaKey == area)
                .Select(row => new OfferEntryView(
                    Placed(row.Offer, day),
                    row.Facts,
                    parties.NameOf(row.Offer.Party),
                    free.GetValueOrDefault(row.Offer.Id)
                ))
                .OrderBy(view => view.Facts.Name, Kernel.Danish.Order)
                .ThenBy(view => view.Offer.Number),
        ];
    }

    /// <summary>The offer; null when there is none.</summary>
    public async Task<Offer?> FindAsync(Guid id, CancellationToken cancellation) =>
        await db.Set<Offer>().AsNoTracking().FirstOrDefaultAsync(offer => offer.Id == id, cancellation) is { } offer
            ? Placed(offer, DanishClock.Today(time))
            : null;

    /// <summary>The offer of the operator in the area; null when the id is another's.</summary>
    public async Task<Offer?> FindAsync(Guid id, AreaKey area, string party, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) is { } offer && offer.Party == party && offer.AreaKey == area ? offer : null;

    /// <summary>Everything known at the instant about the offer over time, oldest first.</summary>
    public async Task<IReadOnlyList<OfferFacts>> HistoryAsync(
        Guid id,
        DateTime? known,
        CancellationToken cancellation
    ) =>
        await db.Set<OfferFacts>()
            .AsNoTracking()
            .KnownAt(known)
            .Where(facts => facts.OfferId == id)
            .OrderBy(facts => facts.ValidFrom)
            .ToListAsync(cancellation);

    /// <summary>What is so on the day; before the first day the first, after the last the last; null when nothing is known.</summary>
    public static OfferFacts? Nearest(IReadOnlyList<OfferFacts> history, DateOnly day) =>
        history.FirstOrDefault(facts => facts.Validity.Contains(day))
        ?? history.LastOrDefault(facts => facts.ValidFrom <= day)
        ?? (history.Count > 0 ? history[0] : null);

    /// <summary>What was told about free places, newest first.</summary>
    public async Task<IReadOnlyList<FreePlaces>> FreePlacesAsync(Guid id, CancellationToken cancellation) =>
        await db.Set<FreePlaces>()
            .AsNoTracking()
            .Where(free => free.OfferId == id)
            .OrderByDescending(free => free.Day)
            .ThenByDescending(free => free.ToldAt)
            .Take(12)
            .ToListAsync(cancellation);

    private Offer Placed(Offer offer, DateOnly day)
    {
        offer.Area = (parties.Find(offer.Party, day)?.Area ?? offer.AreaKey).Value;
        return offer;
    }

    /// <summary>The newest count of free places of each offer, told for the day or before.</summary>
    private async Task<Dictionary<Guid, FreePlaces>> FreeAsync(DateOnly day, CancellationToken cancellation)
    {
        var told = await db.Set<FreePlaces>()
            .AsNoTracking()
            .Where(free =>
                free.Day <= day
                && !db.Set<FreePlaces>()
                    .Any(newer =>
                        newer.OfferId == free.OfferId
                        && newer.Day <= day
                        && (newer.Day > free.Day || (newer.Day == free.Day && newer.ToldAt > free.ToldAt))
                    )
            )
            .ToListAsync(cancellation);
        return told.GroupBy(free => free.OfferId).ToDictionary(same => same.Key, same => same.First());
    }
}

/// <summary>An offer with what is so about it on a day.</summary>
/// <param name="Offer">Who it is.</param>
/// <param name="Facts">What is so.</param>
/// <param name="Operator">Name of the operator.</param>
/// <param name="Free">The newest count of free places; null when never told.</param>
public sealed record OfferEntryView(Offer Offer, OfferFacts Facts, string Operator, FreePlaces? Free);
