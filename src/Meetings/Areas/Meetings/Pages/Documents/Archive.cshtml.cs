using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Documents;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Documents;

/// <summary>Gives a meeting out: as a package for a records system, and on request with what is withheld.</summary>
[RequiresPermission(Permissions.EditMeetings)]
public sealed class ArchiveModel(MeetingReading meetings, ReleaseDocuments release) : PageModel
{
    public Meeting Meeting { get; private set; } = null!;

    public string BodyName { get; private set; } = "";

    /// <summary>What has to be decided on before documents are given out.</summary>
    public IReadOnlyList<Withholdable> Parts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(
        string omraade,
        string organ,
        string moede,
        CancellationToken cancellation
    )
    {
        if (await meetings.FindAsync(omraade, organ, moede, cancellation) is not { Access.MayEdit: true } found)
        {
            return NotFound();
        }

        Meeting = found.Meeting;
        BodyName = found.Body.Name;
        Parts = DocumentRelease.ListOf(await release.WholeAsync(found, cancellation));
        return Page();
    }
}
