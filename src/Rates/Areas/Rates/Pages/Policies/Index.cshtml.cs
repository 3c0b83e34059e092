using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Policies;
using Rammevaerk.Rates.Features.Policies;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Policies;

/// <summary>An area's temporary policies; public.</summary>
[RequiresPermission(Permissions.ReadPublic)]
public sealed class IndexModel(PolicyDesk desk, VisitorAccessor visitors) : PageModel
{
    public AreaKey Area { get; private set; }

    public PolicyList List { get; private set; } = null!;

    public string Address => TemporaryPolicy.AddressOf(Area);

    public bool MaySet => visitors.Current.May(Permissions.GrantDispensations, Area);

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
