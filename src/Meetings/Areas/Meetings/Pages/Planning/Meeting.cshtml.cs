using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Planning;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Planning;

/// <summary>One meeting of a plan, to be changed, moved, cancelled or taken out.</summary>
[RequiresPermission(Permissions.EditMeetings)]
public sealed class MeetingModel(MeetingReading reading, RammevaerkDb db) : PlanPageModel(reading)
{
    private readonly MeetingReading meetings = reading;

    public Meeting Meeting { get; private set; } = null!;

    public IReadOnlyList<ExpectedMatter> Matters { get; private set; } = [];

    public IReadOnlyList<SubEvent> Beside { get; private set; } = [];

    public IReadOnlyList<MeetingMove> Moves { get; private set; } = [];

    public bool NeedsReason => ChangeMeeting.NeedsReason(Meeting);

    public string Address => Body.AddressOf(Meeting);

    /// <summary>The field as typed, else as stored.</summary>
    public string Value(string field, string stored) => Posted.Value(HttpContext, field) ?? stored;

    public async Task<IActionResult> OnGetAsync(string omraade, string organ, string aar, string moede)
    {
        var cancellation = HttpContext.RequestAborted;
        if (
            !await FindBodyAsync(omraade, organ)
            || await meetings.FindAsync(omraade, organ, moede, cancellation) is not { } found
            || Plain(found.Meeting.Year) != aar
        )
        {
            return NotFound();
        }

        Meeting = found.Meeting;
        Matters = await db.Set<ExpectedMatter>()
            .AsNoTracking()
            .Where(one => one.MeetingId == Meeting.Id)
            .OrderBy(one => one.Ordinal)
            .ToListAsync(cancellation);
        Beside =
        [
            .. (
                await db.Set<SubEvent>()
                    .AsNoTracking()
                    .Where(one => one.MeetingId == Meeting.Id)
                    .ToListAsync(cancellation)
            ).OrderBy(one => one.StartsAt),
        ];
        Moves = await db.Set<MeetingMove>()
            .AsNoTracking()
            .Where(one => one.MeetingId == Meeting.Id)
            .OrderBy(one => one.At)
            .ToListAsync(cancellation);
        return Page();
    }
}
