using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Documents;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Documents;

/// <summary>Gives a case out as a package for a records system.</summary>
[RequiresPermission(Permissions.EditMeetings)]
public sealed class CaseArchiveModel(ArchiveCase archive) : PageModel
{
    public CaseThread Case { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string omraade, string nummer, CancellationToken cancellation)
    {
        if (await archive.FindAsync(omraade, nummer, cancellation) is not { } found)
        {
            return NotFound();
        }

        Case = found;
        return Page();
    }
}
