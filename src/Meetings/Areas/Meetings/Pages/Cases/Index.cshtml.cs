using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Meetings.Features.FollowUp;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Cases;

/// <summary>Cases over years and meetings: the public sees those with something public, members those of their area.</summary>
[RequiresPermission(Permissions.ReadPublic)]
public sealed class IndexModel(CaseReading reading, VisitorAccessor visitors) : PageModel
{
    public CaseList List { get; private set; } = null!;

    /// <summary>True when the visitor reads tasks somewhere.</summary>
    public bool ShowsTasks => visitors.Current.May(Permissions.ReadMeetings);

    /// <summary>The areas the visitor may make cases in.</summary>
    public IReadOnlyList<Area> Own =>
        [.. PartyRegister.Areas.Where(area => visitors.Current.May(Permissions.EditMeetings, area.Key))];

    public async Task OnGetAsync() =>
        List = new(
            await reading.AllAsync([.. PartyRegister.Areas.Select(area => area.Key.Value)], HttpContext.RequestAborted),
            Request
        );
}
