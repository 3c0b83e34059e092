using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Dispensations;

/// <summary>The form that gives a dispensation; an address may fill it: <c>?driftsherre=0779&amp;kontrol=RF-201</c>.</summary>
[RequiresPermission(Permissions.GrantDispensations)]
public sealed class NewModel(OperatorNames names, TimeProvider time) : PageModel
{
    public AreaKey Area { get; private set; }

    public IReadOnlyList<Party> Parties { get; private set; } = [];

    public string Address => $"/takster/dispensationer/{Area}";

    public IActionResult OnGet(string omraade)
    {
        Area = new(omraade);
        if (PartyRegister.Areas.All(area => area.Key != Area))
        {
            return NotFound();
        }

        Parties = names.InArea(Area, new BudgetYear(DanishClock.Year(time)));
        return Page();
    }

    /// <summary>What the field holds: as posted, or as the address asks.</summary>
    public string Field(string name) => Posted.Value(HttpContext, name) ?? Request.Query[name].ToString();
}
