using Rammevaerk.Parties.Domain;

namespace Rammevaerk.Web.Demonstration.Plan;

/// <summary>A party with its invented offers.</summary>
public sealed class PlannedOperator
{
    private const int PlacesForBuyers = 8;

    public PlannedOperator(Party party, IReadOnlyList<PlannedOffer> offers, IReadOnlyList<Party> neighbours)
    {
        Party = party;
        Offers = offers;
        Services =
        [
            .. offers.SelectMany(offer => offer.Services.Select(service => (offer, service))),
            .. ExtraServices.Of(party.Code.Value, offers),
        ];
        AddOns = PlannedAddOn.Of(offers);
        Buyers = BuyersOf(neighbours).ToList();
    }

    public Party Party { get; }

    public string Code => Party.Code.Value;

    public string Area => Party.Area.Value;

    public IReadOnlyList<PlannedOffer> Offers { get; }

    /// <summary>Every service with its offer, in the order of the file's rows.</summary>
    public IReadOnlyList<(PlannedOffer Offer, PlannedService Service)> Services { get; }

    public IReadOnlyList<PlannedAddOn> AddOns { get; }

    /// <summary>Who uses places of which service.</summary>
    public IReadOnlyList<(string Service, Party Municipality, decimal Places)> Buyers { get; }

    /// <summary>The row of a service in the file, counted from 0, by the offer's name and the service's place in it.</summary>
    public int RowOf(Func<PlannedOffer, bool> which, int service = 0) =>
        Services.Select((one, row) => (one.Offer, row)).Where(one => which(one.Offer)).ElementAt(service).row;

    private IEnumerable<(string, Party, decimal)> BuyersOf(IReadOnlyList<Party> neighbours)
    {
        var others = neighbours.Where(party => party != Party && party.Kind == PartyKind.Municipality).ToList();
        foreach (
            var (_, service) in Services.Where(one =>
                one.Offer.Kind.IsInside && !one.Service.IsExtra && one.Service.Places >= PlacesForBuyers
            )
        )
        {
            var draw = Draw.For($"buyers/{Code}/{service.Key}");
            if (others.Count > 0 && draw.OnceIn(2))
            {
                yield return (service.Key, draw.Pick(others), draw.Between(1, (int)(service.Places / 4m)));
            }
        }
    }
}
