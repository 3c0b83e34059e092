using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Features.History;

namespace Rammevaerk.Rates.Areas.Rates.Pages.History;

/// <summary>An area's imported rates; the secretariat also sees the lists they come from, and those not shown.</summary>
[RequiresPermission(Permissions.ReadPublic)]
[EnableRateLimiting(RateLimits.Report)]
public sealed class AreaModel(HistoryDesk desk, VisitorAccessor visitors) : PageModel
{
    public AreaKey Area { get; private set; }

    public HistoryList List { get; private set; } = null!;

    public IReadOnlyList<HistoryImportRow> Imports { get; private set; } = [];

    public bool MayImport => visitors.Current.May(Permissions.PublishRates, Area);

    public async Task<IActionResult> OnGetAsync(string omraade)
    {
        Area = new(omraade);
        if (PartyRegister.Areas.All(area => area.Key != Area))
        {
            return NotFound();
        }

        List = new(await desk.ShownAsync(Area, HttpContext.RequestAborted), Request);
        Imports = MayImport ? await desk.ImportsAsync(Area, HttpContext.RequestAborted) : [];
        return Page();
    }
}
