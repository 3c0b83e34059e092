using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Rates.Features.Insight.Purchases;

/// <summary>Whose purchases the visitor may read and enter: the own organisation's, or all of the area.</summary>
public sealed class PurchaseBuyers(PartyRegister parties, VisitorAccessor visitors, TimeProvider time)
{
    public IReadOnlyList<Party> Readable(AreaKey area) => Of(area, Permissions.ReadPurchases);

    public IReadOnlyList<Party> Editable(AreaKey area) => Of(area, Permissions.EditPurchases);

    public bool MayRead(AreaKey area, string buyer) => visitors.Current.May(Permissions.ReadPurchases, area, buyer);

    public bool MayEdit(AreaKey area, string buyer) => visitors.Current.May(Permissions.EditPurchases, area, buyer);

    private List<Party> Of(AreaKey area, string permission) =>
        [
            .. parties
                .InArea(area, DanishClock.Today(time))
                .Where(party => visitors.Current.May(permission, area, party.Code.Value))
                .OrderBy(party => party.Name, Kernel.Danish.Order),
        ];
}
