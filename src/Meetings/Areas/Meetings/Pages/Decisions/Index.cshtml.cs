using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Meetings.Features.FollowUp;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Decisions;

/// <summary>The register of decisions: everyone sees those of published minutes, members those of their area too.</summary>
[RequiresPermission(Permissions.ReadPublic)]
public sealed class IndexModel(DecisionReading reading) : PageModel
{
    public DecisionList List { get; private set; } = null!;

    public async Task OnGetAsync() =>
        List = new(
            await reading.AllAsync([.. PartyRegister.Areas.Select(area => area.Key.Value)], HttpContext.RequestAborted),
            Request
        );
}
