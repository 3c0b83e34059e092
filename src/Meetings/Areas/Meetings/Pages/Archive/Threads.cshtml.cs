using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Meetings.Features.Archive;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Archive;

/// <summary>Items of different meetings that look like one case, for the secretariat to confirm.</summary>
[RequiresPermission(Permissions.EditMeetings)]
public sealed class ThreadsModel(ThreadProposals proposals) : PageModel
{
    public string Area { get; private set; } = "";

    public string AreaName { get; private set; } = "";

    public IReadOnlyList<ProposedCase> Proposed { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string omraade)
    {
        if (PartyRegister.Areas.FirstOrDefault(area => area.Key.Value == omraade) is not { } found)
        {
            return NotFound();
        }

        (Area, AreaName) = (omraade, found.Name);
        Proposed = await proposals.OfAsync(omraade, HttpContext.RequestAborted);
        return Page();
    }
}
