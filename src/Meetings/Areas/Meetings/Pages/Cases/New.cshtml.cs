using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Cases;

/// <summary>The form for a new case of an area.</summary>
[RequiresPermission(Permissions.EditMeetings)]
public sealed class NewModel : PageModel
{
    public AreaKey Area { get; private set; }

    public IActionResult OnGet(string omraade)
    {
        Area = new AreaKey(omraade);
        return PartyRegister.Areas.Any(area => area.Key == Area) ? Page() : NotFound();
    }
}
