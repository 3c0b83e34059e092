using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Planning;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Planning;

/// <summary>What the meetings of a body have in common, and the items every agenda begins with.</summary>
[RequiresPermission(Permissions.EditMeetings)]
public sealed class SettingsModel(MeetingReading reading, RammevaerkDb db) : PlanPageModel(reading)
{
    public IReadOnlyList<StandingItem> Items { get; private set; } = [];

    /// <summary>False while the usual items are shown and none are stored.</summary>
    public bool HasOwnItems { get; private set; }

    /// <summary>The field as typed, else as stored.</summary>
    public string Value(string field, string stored) => Posted.Value(HttpContext, field) ?? stored;

    public async Task<IActionResult> OnGetAsync(string omraade, string organ)
    {
        if (!await FindBodyAsync(omraade, organ))
        {
            return NotFound();
        }

        var cancellation = HttpContext.RequestAborted;
        Items = await StandingItems.OfAsync(db, Body.Body.Id, cancellation);
        HasOwnItems = await db.Set<StandingItem>().AnyAsync(one => one.BodyId == Body.Body.Id, cancellation);
        return Page();
    }
}
