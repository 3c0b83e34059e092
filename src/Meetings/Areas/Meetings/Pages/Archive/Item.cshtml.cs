using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Meetings.Domain.OldMinutes;
using Rammevaerk.Meetings.Features.Archive;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Archive;

/// <summary>The form that corrects what was read of an item, beside the lines it was read of.</summary>
[RequiresPermission(Permissions.EditMeetings)]
public sealed class ItemModel(ImportDesk desk) : ImportPage(desk)
{
    public ReviewedItem Item { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string omraade, Guid id, int nr)
    {
        if (
            !await FindAsync(omraade, id)
            || !View.Import.IsOpen
            || View.Minutes.Items.FirstOrDefault(one => one.Place == nr) is not { } item
        )
        {
            return NotFound();
        }

        Item = item;
        return Page();
    }
}
