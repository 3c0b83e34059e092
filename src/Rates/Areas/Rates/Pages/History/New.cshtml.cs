using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Features.History;

namespace Rammevaerk.Rates.Areas.Rates.Pages.History;

/// <summary>The form a list is handed in with.</summary>
[RequiresPermission(Permissions.PublishRates)]
public sealed class NewModel(HistoryDesk desk) : PageModel
{
    public AreaKey Area { get; private set; }

    public IReadOnlyList<string> Sources { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string omraade)
    {
        Area = new(omraade);
        if (PartyRegister.Areas.All(area => area.Key != Area))
        {
            return NotFound();
        }

        Sources = await desk.SourcesAsync(Area, HttpContext.RequestAborted);
        return Page();
    }
}
