using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Meetings.Features.FollowUp.Written;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Written;

/// <summary>The written procedures of the visitor's areas, open ones first.</summary>
[RequiresPermission(Permissions.ReadMeetings)]
[OwnScope]
public sealed class IndexModel(ProcedureReading reading, VisitorAccessor visitors, TimeProvider time) : PageModel
{
    public ProcedureList List { get; private set; } = null!;

    public DateOnly Today { get; } = DanishClock.Today(time);

    /// <summary>The areas the visitor may put a case to a body in.</summary>
    public IReadOnlyList<Area> Own =>
        [.. PartyRegister.Areas.Where(area => visitors.Current.May(Permissions.EditMeetings, area.Key))];

    public async Task OnGetAsync() =>
        List = new(await ExportProcedures.AllAsync(reading, visitors.Current, HttpContext.RequestAborted), Request);
}
