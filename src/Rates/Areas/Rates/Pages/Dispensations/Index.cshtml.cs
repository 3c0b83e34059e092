using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Features.Dispensations;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Dispensations;

/// <summary>An area's dispensations; public.</summary>
[RequiresPermission(Permissions.ReadPublic)]
public sealed class IndexModel(DispensationDesk desk, VisitorAccessor visitors) : PageModel
{
    public AreaKey Area { get; private set; }

    public DispensationList List { get; private set; } = null!;

    public string Address => $"/takster/dispensationer/{Area}";

    public bool MayGive => visitors.Current.May(Permissions.GrantDispensations, Area);

    public async Task<IActionResult> OnGetAsync(string omraade)
    {
        Area = new(omraade);
        if (PartyRegister.Areas.All(area => area.Key != Area))
        {
            return NotFound();
        }

        List = new(await desk.LoadAsync(Area, HttpContext.RequestAborted), Request);
        return Page();
    }
}
