using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Meetings.Features.Archive;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Archive;

/// <summary>The form that corrects who was there.</summary>
[RequiresPermission(Permissions.EditMeetings)]
public sealed class PeopleModel(ImportDesk desk) : ImportPage(desk)
{
    public async Task<IActionResult> OnGetAsync(string omraade, Guid id) =>
        await FindAsync(omraade, id) && View.Import.IsOpen ? Page() : NotFound();
}
