using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Meetings.Features.Calendar;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Deadlines;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Deadlines;

/// <summary>The register of deadlines of every module, as the visitor may know of them.</summary>
[RequiresPermission(Permissions.ReadPublic)]
public sealed class IndexModel(
    MeetingAreas areas,
    DeadlineReading deadlines,
    VisitorAccessor visitors,
    TimeProvider time
) : PageModel
{
    public Area Area { get; private set; } = null!;

    public IReadOnlyList<Area> Areas { get; private set; } = [];

    public DeadlineList List { get; private set; } = null!;

    public DateOnly Today { get; } = DanishClock.Today(time);

    public async Task<IActionResult> OnGetAsync()
    {
        var cancellation = HttpContext.RequestAborted;
        if (await areas.ChooseAsync(Request, cancellation) is not { } area)
        {
            return NotFound();
        }

        Area = area;
        Areas = areas.All;
        List = new DeadlineList(
            await deadlines.LoadAsync(area.Key, DeadlineList.Days(Today), visitors.Current, cancellation),
            Request,
            Today
        );
        return Page();
    }
}
