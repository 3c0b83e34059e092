using Rammevaerk.Offers.Domain;
using Rammevaerk.Offers.Features;
using Rammevaerk.Rates.Domain.Ledger;
using Rammevaerk.Rates.Rules.Ledger;

namespace Rammevaerk.Rates.Features.Ledger;

/// <summary>An offer with its ledger on a day.</summary>
/// <param name="Offer">Who it is.</param>
/// <param name="Facts">What was so about it over time, the oldest first.</param>
/// <param name="Accounts">Its accounts, the oldest first.</param>
/// <param name="Entries">Its movements in the order they were entered.</param>
/// <param name="Ledger">The balances.</param>
/// <param name="Terms">The area's terms by accounting year.</param>
/// <param name="Today">The day.</param>
public sealed record OfferLedgerView(
    Offer Offer,
    IReadOnlyList<OfferFacts> Facts,
    IReadOnlyList<OfferAccount> Accounts,
    IReadOnlyList<LedgerEntry> Entries,
    OfferLedger Ledger,
    IReadOnlyDictionary<int, PostRegulationTerms> Terms,
    DateOnly Today
)
{
    public string Name => OfferCatalogue.Nearest(Facts, Today)?.Name ?? $"Tilbud {Offer.Number}";

    /// <summary>True when no facts count for the day or a later one.</summary>
    public bool IsClosed => Facts.Count > 0 && Facts.All(facts => facts.ValidTo < Today);

    /// <summary>Number of the last movement; 0 before the first.</summary>
    public int LastNumber => Entries.Count == 0 ? 0 : Entries[^1].Number;

    public IReadOnlyList<LedgerWarning> Warnings => [.. Ledger.WarningsIn(Today.Year, IsClosed)];

    /// <summary>Address of its page.</summary>
    public string Address => AddressOf(Offer);

    public static string AddressOf(Offer offer) => $"{LedgerEndpoints.Base}/{offer.Area}/{offer.Party}/{offer.Id}";

    /// <summary>Whether the agreement covers it when the year begins.</summary>
    public bool IsInside(int year) => OfferCatalogue.Nearest(Facts, new(year, 1, 1))?.IsInside ?? false;

    /// <summary>Movements that may still be taken back: not counter-movements, and not taken back already.</summary>
    public bool MayBeTakenBack(LedgerEntry entry) =>
        entry.Reverses is null && Entries.All(other => other.Reverses != entry.Id);
}
