using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Offers.Features;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Caching;

namespace Rammevaerk.Offers.Areas.Offers.Pages;

/// <summary>Places inside and outside the framework agreement of an area (E8).</summary>
[RequiresPermission(Permissions.ReadPublic)]
[KeptForVisitor]
public sealed class CountsModel(OfferCatalogue catalogue, PartyRegister parties, TimeProvider time) : PageModel
{
    public Area Area { get; private set; } = null!;

    public PlaceQuestion Question { get; private set; } = null!;

    public PlaceCounts Counts { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string omraade)
    {
        if (parties.FindArea(omraade) is not { } area)
        {
            return NotFound();
        }

        Area = area;
        Question = PlaceQuestion.Of(Request, DanishClock.Today(time));
        var offers = await catalogue.OnAsync(Question.Day, new AreaKey(omraade), HttpContext.RequestAborted);
        Counts = PlaceCounts.Of(Question.Filter(offers), parties, Question.Day);
        return Page();
    }
}
