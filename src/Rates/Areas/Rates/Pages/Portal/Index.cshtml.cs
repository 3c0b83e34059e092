using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Portal;

/// <summary>The areas whose rates can be fetched in the portal's layout; the visitor's own first.</summary>
[RequiresPermission(Permissions.ReadPublic)]
public sealed class IndexModel(PublishedRateDesk desk, VisitorAccessor visitors) : PageModel
{
    public ILookup<string, (int Year, int Count)> Years { get; private set; } = null!;

    public IReadOnlyList<Area> Areas { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Years = await desk.YearsAsync(HttpContext.RequestAborted);
        var own = visitors.Current.Area;
        Areas =
        [
            .. PartyRegister
                .Areas.OrderByDescending(area => area.Key == own)
                .ThenBy(area => !Years[area.Key.Value].Any()),
        ];
    }
}
