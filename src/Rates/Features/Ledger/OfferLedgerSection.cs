using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Offers.Domain;
using Rammevaerk.Offers.Features;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Rates.Features.Ledger;

/// <summary>The section with surpluses and deficits on the offer's page, for those who may see its costs.</summary>
internal sealed class OfferLedgerSection(LedgerDesk desk, OfferCatalogue catalogue) : IPageSection
{
    public string Kind => Offer.Kind;

    public string Permission => Permissions.ReadSubmissions;

    public int Order => 30;

    public async Task<PageSection?> LoadAsync(SubjectReference subject, Visitor visitor, CancellationToken cancellation)
    {
        if (
            !Guid.TryParse(subject.Key, out var id)
            || await catalogue.FindAsync(id, cancellation) is not { } offer
            || await desk.FindAsync(new AreaKey(offer.Area), offer.Party, id, cancellation) is not { IsOk: true } found
            || (found.Value.Accounts.Count == 0 && !visitor.May(Permissions.EditLedger, offer.AreaKey, offer.Party))
        )
        {
            return null;
        }

        return new("efterregulering", "Efterregulering", "/Areas/Rates/Pages/Ledger/_OfferLedger.cshtml", found.Value);
    }
}
