using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Portal;
using Rammevaerk.Rates.Features.Portal;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Portal;

/// <summary>An area's rates in the portal's layout, and the layout itself; the secretariat also sees its extracts.</summary>
[RequiresPermission(Permissions.ReadPublic)]
public sealed class AreaModel(PortalDesk desk, PublishedRateDesk rates, VisitorAccessor visitors) : PageModel
{
    public AreaKey Area { get; private set; }

    public IReadOnlyList<(int Year, int Count)> Years { get; private set; } = [];

    public IReadOnlyList<PortalExtract> Extracts { get; private set; } = [];

    public PortalLayout Layout { get; } = PortalLayout.Newest;

    public bool MayImport => visitors.Current.May(Permissions.PublishRates, Area);

    public async Task<IActionResult> OnGetAsync(string omraade)
    {
        Area = new(omraade);
        if (PartyRegister.Areas.All(area => area.Key != Area))
        {
            return NotFound();
        }

        Years = [.. (await rates.YearsAsync(HttpContext.RequestAborted))[Area.Value]];
        Extracts = MayImport ? await desk.ExtractsAsync(Area, HttpContext.RequestAborted) : [];
        return Page();
    }
}
