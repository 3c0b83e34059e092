using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages;

/// <summary>A page about one item of an agenda; 404 when the visitor may not know of it.</summary>
public abstract class ItemPage(MeetingReading reading) : PageModel
{
    public AgendaItem Item { get; private set; } = null!;

    public FoundMeeting Found { get; private set; } = null!;

    public Meeting Meeting => Found.Meeting;

    public MeetingAccess Access => Found.Access;

    public async Task<IActionResult> OnGetAsync(string omraade, Guid id)
    {
        if (
            await reading.FindItemAsync(omraade, id, HttpContext.RequestAborted) is not var (item, found)
            || !Admits(item, found)
        )
        {
            return NotFound();
        }

        (Item, Found) = (item, found);
        return await LoadAsync(HttpContext.RequestAborted) ? Page() : NotFound();
    }

    /// <summary>Whether the page is for this visitor; a closed item is for those with the clearance.</summary>
    protected virtual bool Admits(AgendaItem item, FoundMeeting found) =>
        found.Access.SeesDrafts && (!item.IsClosed || found.Access.Clearance.SeesClosed);

    /// <summary>Reads what the page shows; false when there is no such page.</summary>
    protected abstract Task<bool> LoadAsync(CancellationToken cancellation);
}
