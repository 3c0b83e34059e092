using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Written;

/// <summary>The form that puts a case to a body in writing.</summary>
[RequiresPermission(Permissions.EditMeetings)]
public sealed class NewModel(MeetingReading reading) : PageModel
{
    public AreaKey Area { get; private set; }

    /// <summary>The bodies that can be asked.</summary>
    public IReadOnlyList<Body> Bodies { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string omraade)
    {
        Area = new AreaKey(omraade);
        if (PartyRegister.Areas.All(area => area.Key != Area))
        {
            return NotFound();
        }

        Bodies =
        [
            .. (await reading.BodiesAsync(Area, HttpContext.RequestAborted))
                .Where(one => one.Access.MayEdit)
                .Select(one => one.Body),
        ];
        return Page();
    }

    public string? Field(string name) => Posted.Value(HttpContext, name);

    public string? Refused(string field) =>
        FormRefusal.Of(HttpContext)?.Faults.Any(fault => fault.Field == field) == true ? "form-error" : null;
}
