using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Parameters;

/// <summary>One parameter of an area: its values, and what was known of them before.</summary>
[RequiresPermission(Permissions.ReadPublic)]
public sealed class HistoryModel(ParameterDesk desk) : PageModel
{
    public AreaKey Area { get; private set; }

    public ParameterHistory History { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string omraade, string navn, CancellationToken cancellation)
    {
        Area = new AreaKey(omraade);
        if (await desk.HistoryAsync(Area, navn, cancellation) is not { } history)
        {
            return NotFound();
        }

        History = history;
        return Page();
    }
}
