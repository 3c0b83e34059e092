using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Features.History;

namespace Rammevaerk.Rates.Areas.Rates.Pages.History;

/// <summary>The areas with the earlier years that were imported; the visitor's own area first.</summary>
[RequiresPermission(Permissions.ReadPublic)]
public sealed class IndexModel(HistoryDesk desk, VisitorAccessor visitors) : PageModel
{
    public ILookup<string, (int Year, int Rows)> Years { get; private set; } = null!;

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
