using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Events;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Events;

/// <summary>One event: its programme, its sign-up, and to the secretariat those who come.</summary>
[RequiresPermission(Permissions.ReadPublic)]
public sealed class ShowModel(GatheringReading reading, RammevaerkDb db, VisitorAccessor visitors, TimeProvider time)
    : PageModel
{
    public Gathering Gathering { get; private set; } = null!;

    public IReadOnlyList<ProgrammeRow> Programme { get; private set; } = [];

    public IReadOnlyList<SignUp> SignUps { get; private set; } = [];

    /// <summary>Earlier events of the same kind, the newest first.</summary>
    public IReadOnlyList<Gathering> History { get; private set; } = [];

    public Body? WorkingGroup { get; private set; }

    public int Taken { get; private set; }

    public DateOnly Today { get; } = DanishClock.Today(time);

    public bool MayEdit => visitors.Current.May(Permissions.EditMeetings, Gathering.AreaKey);

    public bool TakesSignUps =>
        Gathering.TakesSignUps(Today) && (Gathering.Capacity is null || Taken < Gathering.Capacity);

    public string Value(string field) => Posted.Value(HttpContext, field) ?? "";

    public async Task<IActionResult> OnGetAsync(string omraade, Guid id)
    {
        var cancellation = HttpContext.RequestAborted;
        if (await reading.FindAsync(omraade, id, cancellation) is not { } found)
        {
            return NotFound();
        }

        Gathering = found;
        Programme = await reading.ProgrammeAsync(id, cancellation);
        History =
        [
            .. (await reading.LoadAsync(found.AreaKey, cancellation))
                .Where(one => one.Type == found.Type && one.Id != id && one.From < found.From)
                .Reverse(),
        ];
        WorkingGroup = found.WorkingGroupId is { } group
            ? await db.Set<Body>().AsNoTracking().FirstOrDefaultAsync(one => one.Id == group, cancellation)
            : null;
        Taken =
            Gathering.ForgottenSignUps
            + await db.Set<SignUp>().CountAsync(one => one.GatheringId == id && one.OffAt == null, cancellation);
        SignUps = MayEdit ? await reading.SignUpsAsync(id, cancellation) : [];
        return Page();
    }
}
