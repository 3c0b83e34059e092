using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Calendar;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Calendar;

/// <summary>The meetings of an area as a list, with the calendars to subscribe to.</summary>
[RequiresPermission(Permissions.ReadPublic)]
public sealed class IndexModel(
    MeetingAreas areas,
    KnownMeetings known,
    MeetingReading reading,
    RammevaerkDb db,
    VisitorAccessor visitors,
    TimeProvider time
) : PageModel
{
    public Area Area { get; private set; } = null!;

    public IReadOnlyList<Area> Areas { get; private set; } = [];

    public CalendarList List { get; private set; } = null!;

    public DateOnly Today { get; } = DanishClock.Today(time);

    /// <summary>The area's bodies that hold meetings, as the visitor may know of them.</summary>
    public IReadOnlyList<(Body Body, bool IsPublic)> Bodies { get; private set; } = [];

    /// <summary>When the visitor's secret address was made; null for none.</summary>
    public DateTime? KeyMadeAt { get; private set; }

    public bool MayPlan => visitors.Current.May(Permissions.EditMeetings, Area.Key);

    public bool IsSignedIn => visitors.Current.IsSignedIn;

    public async Task<IActionResult> OnGetAsync()
    {
        var cancellation = HttpContext.RequestAborted;
        if (await areas.ChooseAsync(Request, cancellation) is not { } area)
        {
            return NotFound();
        }

        Area = area;
        Areas = areas.All;
        List = new CalendarList(await known.LoadAsync(area.Key, all => all, cancellation), Request, Today);
        Bodies =
        [
            .. (await reading.BodiesAsync(area.Key, cancellation)).Select(one => (one.Body, one.Settings.IsPublic)),
        ];
        if (visitors.Current.AccountId is { } account)
        {
            KeyMadeAt = await db.Set<CalendarKey>()
                .Where(one => one.AccountId == account)
                .Select(one => (DateTime?)one.MadeAt)
                .FirstOrDefaultAsync(cancellation);
        }

        return Page();
    }
}
