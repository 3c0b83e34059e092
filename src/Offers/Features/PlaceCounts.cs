using Rammevaerk.Kernel;
using Rammevaerk.Offers.Domain;
using Rammevaerk.Parties.Domain;

namespace Rammevaerk.Offers.Features;

/// <summary>
/// Places inside and outside the framework agreement of one area on a day, by type, legal basis, owner and geography (E8).
/// Outside offers are told voluntarily, so their counts are at least, never exactly.
/// </summary>
public sealed class PlaceCounts
{
    private const string NotTold = "Ikke oplyst";

    private PlaceCounts(IReadOnlyList<OfferEntryView> offers, IReadOnlyList<PlaceTable> tables)
    {
        Total = CountLine.Of("I alt", offers);
        Tables = tables;
    }

    public CountLine Total { get; }

    public IReadOnlyList<PlaceTable> Tables { get; }

    /// <summary>Counts.</summary>
    /// <param name="offers">The area's offers on the day.</param>
    /// <param name="parties">Says what kind of party an operator is.</param>
    /// <param name="day">The day.</param>
    public static PlaceCounts Of(IReadOnlyList<OfferEntryView> offers, PartyRegister parties, DateOnly day) =>
        new(
            offers,
            [
                Table("type", "Efter tilbudstype", "Tilbudstype", offers, view => OfferWords.Of(view.Facts.Type)),
                Table("paragraf", "Efter retsgrundlag", "Retsgrundlag", offers, view => view.Facts.LegalBasis),
                Table("ejer", "Efter ejer", "Ejer", offers, view => Owner(parties, view.Offer, day)),
                Table(
                    "kommune",
                    "Efter den kommune, tilbuddet ligger i",
                    "Kommune",
                    offers,
                    view => Place(parties, view, day)
                ),
            ]
        );

    private static PlaceTable Table(
        string id,
        string title,
        string head,
        IReadOnlyList<OfferEntryView> offers,
        Func<OfferEntryView, string> group
    ) =>
        new(
            id,
            title,
            head,
            [
                .. offers
                    .GroupBy(group)
                    .OrderBy(same => same.Key == NotTold)
                    .ThenBy(same => same.Key, Danish.Order)
                    .Select(same => CountLine.Of(same.Key, [.. same])),
            ]
        );

    private static string Owner(PartyRegister parties, Offer offer, DateOnly day) =>
        (parties.Find(offer.Party, day)?.Kind ?? parties.History(offer.Party)[^1].Kind) == PartyKind.Region
            ? "Regional"
            : "Kommunal";

    private static string Place(PartyRegister parties, OfferEntryView view, DateOnly day) =>
        view.Facts.Municipality.Length == 0
            ? NotTold
            : parties.Find(view.Facts.Municipality, day)?.Name ?? parties.NameOf(view.Facts.Municipality);
}

/// <summary>The same places, divided one way.</summary>
public sealed record PlaceTable(string Id, string Title, string Head, IReadOnlyList<CountLine> Lines);

/// <summary>Offers and full-time places of one group, inside and outside the agreement.</summary>
public sealed record CountLine(
    string Name,
    int OffersInside,
    decimal PlacesInside,
    int OffersOutside,
    decimal PlacesOutside
)
{
    public static CountLine Of(string name, IReadOnlyList<OfferEntryView> offers)
    {
        var inside = offers.Where(view => view.Facts.IsInside).ToList();
        var outside = offers.Where(view => !view.Facts.IsInside).ToList();
        return new(
            name,
            inside.Count,
            inside.Sum(view => view.Facts.PlacesTotal),
            outside.Count,
            outside.Sum(view => view.Facts.PlacesTotal)
        );
    }
}
