using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Caching;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Areas.Rates.Pages.PublicRates;

/// <summary>The areas with their newest published year, and the earlier ones; the visitor's own area first.</summary>
[RequiresPermission(Permissions.ReadPublic)]
[KeptForVisitor]
public sealed class AreasModel(PublishedRateDesk desk, VisitorAccessor visitors) : PageModel
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
