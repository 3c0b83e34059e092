using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Offers.Domain;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Offers.Features;

/// <summary>
/// The one way to write about offers: create, change from a day, close, tell free places. Each is one write with its audit
/// entry. Whoever calls has found the offer by area and organisation first.
/// </summary>
public sealed class OfferDesk(WriteDesk desk, PartyRegister parties)
{
    private const int MostAttempts = 5;

    /// <summary>
    /// Creates an offer of the operator: RV-801 when the operator never was of the area, RV-802 when it has
    /// an offer of the name.
    /// </summary>
    public async Task<Result<Offer>> CreateAsync(
        AreaKey area,
        string party,
        OfferEntry entry,
        CancellationToken cancellation
    )
    {
        if (parties.History(party).All(one => one.Area != area))
        {
            return OfferFaults.OperatorNotInArea(parties.NameOf(party), PartyRegister.AreaName(area));
        }

        Result<Offer> created;
        var attempts = 0;
        do
        {
            // Somebody else may take the same number in the same moment; then the next one is tried.
            created = await desk.RunAsync(write => CreateAsync(write, area, party, entry, cancellation), cancellation);
        } while (created.Fault?.Id == StorageFaults.EnteredMeanwhile().Id && ++attempts < MostAttempts);
        return created;
    }

    /// <summary>
    /// Changes what is so from a day until the next change already entered: RV-701 when the version is not the stored one,
    /// RV-802 when the name is taken.
    /// </summary>
    public Task<Result<Offer>> ChangeAsync(Guid id, int version, OfferEntry entry, CancellationToken cancellation) =>
        desk.RunAsync<Offer>(
            async write =>
            {
                var offer = await write.Db.Set<Offer>().SingleAsync(one => one.Id == id, cancellation);
                if (offer.Version != version)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                if (await IsNameTakenAsync(write.Db, offer.Party, entry, offer.Id, cancellation))
                {
                    return OfferFaults.NameTaken(entry.Name);
                }

                var facts = entry.FactsOf(offer.Id);
                facts.ValidTo = await DayBeforeNextAsync(write.Db, facts, cancellation);
                var before = await write.Db.Set<OfferFacts>().SupersedeAsync(facts, write.Now, cancellation);
                offer.ChangedAt = write.Now;
                write.Audit(
                    Note(
                        offer,
                        "offer.changed",
                        $"Tilbuddet »{entry.Name}« blev ændret {facts.Validity}.",
                        entry.Reason
                    ) with
                    {
                        Before = before,
                        After = facts,
                    }
                );
                return offer;
            },
            cancellation
        );

    /// <summary>Ends the offer with a day: RV-701 for a stale version, RV-819 when it has no days after it.</summary>
    public Task<Result<Offer>> CloseAsync(
        Guid id,
        int version,
        DateOnly lastDay,
        string reason,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<Offer>(
            async write =>
            {
                var offer = await write.Db.Set<Offer>().SingleAsync(one => one.Id == id, cancellation);
                if (offer.Version != version)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                var ended = await write
                    .Db.Set<OfferFacts>()
                    .EndAsync(OfferFacts.KeyOf(id), lastDay, write.Now, cancellation);
                if (ended.Count == 0)
                {
                    return OfferFaults.ClosedBefore(lastDay);
                }

                offer.ChangedAt = write.Now;
                write.Audit(
                    Note(
                        offer,
                        "offer.closed",
                        $"Tilbuddet »{ended[0].Name}« blev lukket med {Kernel.Danish.Date(lastDay)} som sidste dag.",
                        reason
                    ) with
                    {
                        Before = ended,
                    }
                );
                return offer;
            },
            cancellation
        );

    /// <summary>Tells how many places stood free on a day: RV-816 when more than there are, RV-817 for a coming day.</summary>
    public Task<Result<FreePlaces>> TellFreePlacesAsync(
        Guid id,
        decimal count,
        DateOnly day,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<FreePlaces>(
            async write =>
            {
                if (day > DanishClock.Date(write.Now))
                {
                    return OfferFaults.FreePlacesInFuture();
                }

                var offer = await write.Db.Set<Offer>().SingleAsync(one => one.Id == id, cancellation);
                var facts = await write
                    .Db.Set<OfferFacts>()
                    .KnownAt(null)
                    .ValidOn(day)
                    .FirstOrDefaultAsync(one => one.OfferId == id, cancellation);
                if (facts is null || count > facts.PlacesTotal)
                {
                    return OfferFaults.MoreFreeThanPlaces(count, facts?.PlacesTotal ?? 0m);
                }

                var told = new FreePlaces
                {
                    OfferId = id,
                    Count = count,
                    Day = day,
                    ToldAt = write.Now,
                    ToldBy = write.Visitor.AccountId,
                };
                write.Db.Add(told);
                var words =
                    $"»{facts.Name}« havde {Kernel.Danish.Number(count)} ledige pladser {Kernel.Danish.Date(day)}.";
                write.Audit(Note(offer, "offer.free-places-told", words, "") with { After = told });
                return told;
            },
            cancellation
        );

    /// <summary>Creates an offer in a write that does more: the demonstration, an import. The caller checks area and name.</summary>
    public static Offer Add(Write write, AreaKey area, string party, int number, OfferEntry entry)
    {
        var offer = new Offer
        {
            Number = number,
            Area = area.Value,
            Party = party,
            ChangedAt = write.Now,
        };
        var facts = entry.FactsOf(offer.Id);
        facts.KnownFrom = write.Now;
        write.Db.Add(offer);
        write.Db.Add(facts);
        return offer;
    }

    private static async Task<Result<Offer>> CreateAsync(
        Write write,
        AreaKey area,
        string party,
        OfferEntry entry,
        CancellationToken cancellation
    )
    {
        if (await IsNameTakenAsync(write.Db, party, entry, null, cancellation))
        {
            return OfferFaults.NameTaken(entry.Name);
        }

        var last = await write.Db.Set<Offer>().MaxAsync(offer => (int?)offer.Number, cancellation) ?? 0;
        var created = Add(write, area, party, last + 1, entry);
        var words = $"Tilbuddet »{entry.Name}« blev oprettet {new Kernel.Time.Period(entry.From)}.";
        write.Audit(Note(created, "offer.created", words, entry.Reason) with { After = entry });
        return created;
    }

    private static async Task<bool> IsNameTakenAsync(
        RammevaerkDb db,
        string party,
        OfferEntry entry,
        Guid? self,
        CancellationToken cancellation
    )
    {
        var names = await db.Set<OfferFacts>()
            .KnownAt(null)
            .Where(facts => facts.ValidTo == null || facts.ValidTo >= entry.From)
            .Join(
                db.Set<Offer>().Where(offer => offer.Party == party && offer.Id != self),
                facts => facts.OfferId,
                offer => offer.Id,
                (facts, offer) => new KnownName(offer.Id, facts.Name, true)
            )
            .ToListAsync(cancellation);
        return names.Exists(known => OfferNames.AreAlike(known.Name, entry.Name));
    }

    private static async Task<DateOnly?> DayBeforeNextAsync(
        RammevaerkDb db,
        OfferFacts facts,
        CancellationToken cancellation
    ) =>
        await db.Set<OfferFacts>()
            .KnownAt(null)
            .Where(row => row.OfferId == facts.OfferId && row.ValidFrom > facts.ValidFrom)
            .MinAsync(row => (DateOnly?)row.ValidFrom, cancellation)
            is { } next
            ? next.AddDays(-1)
            : null;

    private static AuditNote Note(Offer offer, string what, string summary, string reason) =>
        new(what, offer.Subject, summary, offer.AreaKey, offer.Party, Why: reason.Length == 0 ? null : reason);
}
