using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Meetings.Features.Archive;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Archive;

/// <summary>Meetings back in time; the public sees those whose minutes are laid open.</summary>
[RequiresPermission(Permissions.ReadPublic)]
public sealed class IndexModel(ArchiveReading reading, VisitorAccessor visitors) : PageModel
{
    public ArchiveList List { get; private set; } = null!;

    /// <summary>The areas the visitor may read old documents in for.</summary>
    public IReadOnlyList<Area> Own =>
        [.. PartyRegister.Areas.Where(area => visitors.Current.May(Permissions.EditMeetings, area.Key))];

    public async Task OnGetAsync() => List = new(await reading.MeetingsAsync(HttpContext.RequestAborted), Request);
}
