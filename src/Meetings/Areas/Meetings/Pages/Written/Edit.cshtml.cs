using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.FollowUp.Written;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Written;

/// <summary>The form that changes a written procedure nobody has been sent yet.</summary>
[RequiresPermission(Permissions.EditMeetings)]
public sealed class EditModel(ProcedureReading procedures, MeetingReading reading) : PageModel
{
    public WrittenProcedure Procedure { get; private set; } = null!;

    public ProcedureForm Form { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string omraade, Guid id)
    {
        var cancellation = HttpContext.RequestAborted;
        if (
            await procedures.FindAsync(omraade, id, cancellation)
            is not { Procedure.State: ProcedureState.Draft, Access.MayEdit: true } view
        )
        {
            return NotFound();
        }

        Procedure = view.Procedure;
        var bodies = await reading.BodiesToAskAsync(Procedure.AreaKey, cancellation);
        Form = new(HttpContext, bodies, (Procedure, view.Body.Key));
        return Page();
    }
}
