using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Offers.Features;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Caching;

namespace Rammevaerk.Offers.Areas.Offers.Pages;

/// <summary>The public catalogue: search, filter, count, export.</summary>
[RequiresPermission(Permissions.ReadPublic)]
[KeptForVisitor]
public sealed class IndexModel(
    OfferCatalogue catalogue,
    PartyRegister parties,
    VisitorAccessor visitors,
    TimeProvider time
) : PageModel
{
    public OfferList List { get; private set; } = null!;

    public DateOnly Today { get; } = DanishClock.Today(time);

    public IReadOnlyList<Area> Areas => parties.AreasOn(Today);

    /// <summary>The operators that have offers, by name.</summary>
    public IReadOnlyList<(string Code, string Name)> Operators { get; private set; } = [];

    /// <summary>Where the visitor may enter a new offer: one's own organisation, or null.</summary>
    public Assignment? Own =>
        visitors.Current.With(Permissions.EditOffers).FirstOrDefault(role => role.Party is not null);

    public async Task OnGetAsync()
    {
        List = new(await catalogue.OnAsync(Today, null, HttpContext.RequestAborted), Request);
        Operators =
        [
            .. List
                .All.Select(view => (view.Offer.Party, view.Operator))
                .Distinct()
                .OrderBy(one => one.Operator, Kernel.Danish.Order),
        ];
    }
}
