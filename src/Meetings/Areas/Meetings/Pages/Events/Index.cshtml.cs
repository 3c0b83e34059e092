using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Calendar;
using Rammevaerk.Meetings.Features.Events;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Events;

/// <summary>Conferences, theme days and other events of an area, coming and past.</summary>
[RequiresPermission(Permissions.ReadPublic)]
public sealed class IndexModel(
    MeetingAreas areas,
    GatheringReading reading,
    VisitorAccessor visitors,
    TimeProvider time
) : PageModel
{
    public Area Area { get; private set; } = null!;

    public IReadOnlyList<Area> Areas { get; private set; } = [];

    public string Text { get; private set; } = "";

    public IReadOnlyList<Gathering> Coming { get; private set; } = [];

    /// <summary>The newest first: what the events of each kind have been about.</summary>
    public IReadOnlyList<Gathering> Past { get; private set; } = [];

    /// <summary>That there are too few theme days; null when there are enough, or the visitor does not plan.</summary>
    public string? ThemeDays { get; private set; }

    public DateOnly Today { get; } = DanishClock.Today(time);

    public bool MayEdit => visitors.Current.May(Permissions.EditMeetings, Area.Key);

    public bool SeesTopics => visitors.Current.May(Permissions.ReadMeetings, Area.Key);

    public async Task<IActionResult> OnGetAsync()
    {
        var cancellation = HttpContext.RequestAborted;
        if (await areas.ChooseAsync(Request, cancellation) is not { } area)
        {
            return NotFound();
        }

        Area = area;
        Areas = areas.All;
        Text = Request.Query["q"].ToString().Trim();
        var all = await reading.LoadAsync(area.Key, cancellation);
        var found = all.Where(one =>
                TextFilter.Finds(Text, one.Title, one.Purpose, one.Place, GatheringWords.Of(one.Type))
            )
            .ToList();
        Coming = [.. found.Where(one => one.To >= Today)];
        Past = [.. found.Where(one => one.To < Today).Reverse()];
        ThemeDays = SeesTopics ? reading.ThemeDays(area.Key, all, Today.Year) : null;
        return Page();
    }
}
