using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Domain.Policies;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Policies;

/// <summary>The form that sets a temporary policy.</summary>
[RequiresPermission(Permissions.GrantDispensations)]
public sealed class NewModel : PageModel
{
    public AreaKey Area { get; private set; }

    public string Address => TemporaryPolicy.AddressOf(Area);

    public IActionResult OnGet(string omraade)
    {
        Area = new(omraade);
        return PartyRegister.Areas.All(area => area.Key != Area) ? NotFound() : Page();
    }

    /// <summary>What the field holds as posted.</summary>
    public string? Field(string name) => Posted.Value(HttpContext, name);

    /// <summary>True when the check was ticked; several are posted under one name.</summary>
    public bool IsTicked(string check) =>
        Field("kontrol")?.Split(',', ' ').Contains(check, StringComparer.Ordinal) ?? false;
}
