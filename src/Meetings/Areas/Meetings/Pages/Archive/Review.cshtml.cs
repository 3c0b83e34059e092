using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Domain.OldMinutes;
using Rammevaerk.Meetings.Features.Archive;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Archive;

/// <summary>A document under review: what was read, how sure, what did not fit, and the way into the archive.</summary>
[RequiresPermission(Permissions.EditMeetings)]
public sealed class ReviewModel(ImportDesk desk, RammevaerkDb db) : ImportPage(desk)
{
    private readonly ImportDesk desk = desk;

    public IReadOnlyList<MinutesCorrection> Corrections { get; private set; } = [];

    public IReadOnlyList<LearnedReading> Learned { get; private set; } = [];

    /// <summary>The meeting it became; null while there is none.</summary>
    public Meeting? Meeting { get; private set; }

    /// <summary>Why it cannot be imported yet; null when it can.</summary>
    public Fault? Missing => ImportMinutes.Missing(View);

    public int UnplacedLines => View.Minutes.Unplaced.Sum(span => span.Last - span.First + 1);

    public int Tasks => View.Minutes.Kept.Sum(item => item.Dates.Count(date => date.IsTask));

    public async Task<IActionResult> OnGetAsync(string omraade, Guid id)
    {
        if (!await FindAsync(omraade, id))
        {
            return NotFound();
        }

        var cancellation = HttpContext.RequestAborted;
        Corrections = await desk.CorrectionsAsync(id, cancellation);
        Learned = View.Body is { } body ? await desk.LearnedAsync(body.Id, cancellation) : [];
        Meeting = await db.Set<Meeting>()
            .AsNoTracking()
            .FirstOrDefaultAsync(one => one.Id == View.Import.MeetingId, cancellation);
        return Page();
    }
}
