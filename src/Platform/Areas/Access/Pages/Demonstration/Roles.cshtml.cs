using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Platform.Access.Demonstrations;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Areas.Access.Pages.Demonstration;

/// <summary>Step into a role; not found where the installation is no demonstration.</summary>
[RequiresPermission(Permissions.SignIn)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class RolesModel(DemonstrationMode mode, DemonstrationPeople people) : PageModel
{
    /// <summary>How many people of a role are shown at once; the rest are folded.</summary>
    public const int Shown = 6;

    public DemonstrationCast Cast { get; private set; } = new([], []);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await mode.IsOnAsync(cancellation))
        {
            return NotFound();
        }

        Cast = await people.LoadAsync(cancellation);
        return Page();
    }
}
