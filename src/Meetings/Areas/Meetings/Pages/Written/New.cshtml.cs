using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Written;

/// <summary>The form that puts a case to a body in writing.</summary>
[RequiresPermission(Permissions.EditMeetings)]
public sealed class NewModel(MeetingReading reading) : PageModel
{
    public AreaKey Area { get; private set; }

    public ProcedureForm Form { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string omraade)
    {
        Area = new AreaKey(omraade);
        if (PartyRegister.Areas.All(area => area.Key != Area))
        {
            return NotFound();
        }

        Form = new(HttpContext, await reading.BodiesToAskAsync(Area, HttpContext.RequestAborted), null);
        return Page();
    }
}
