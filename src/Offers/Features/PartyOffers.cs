using Rammevaerk.Platform;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Offers.Features;

/// <summary>The offers of a municipality or region, on its page.</summary>
internal sealed class PartyOffers(OfferCatalogue catalogue, TimeProvider time) : IPageSection
{
    public string Kind => "party";

    public string Permission => Permissions.ReadPublic;

    public int Order => 10;

    public async Task<PageSection?> LoadAsync(SubjectReference subject, Visitor visitor, CancellationToken cancellation)
    {
        var all = await catalogue.OnAsync(DanishClock.Today(time), null, cancellation);
        var own = all.Where(view => view.Offer.Party == subject.Key).ToList();
        return own.Count == 0
            ? null
            : new PageSection("tilbud", "Tilbud", "/Areas/Offers/Pages/_PartyOffers.cshtml", own);
    }
}
