using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Archive;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Archive;

/// <summary>How decisions ended, counted.</summary>
[RequiresPermission(Permissions.ReadPublic)]
public sealed class StatisticsModel(ArchiveReading reading) : PageModel
{
    public IReadOnlyList<DecisionCount> Counts { get; private set; } = [];

    /// <summary>The outcomes some decision had.</summary>
    public IReadOnlyList<ItemOutcome> Outcomes { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Counts = await reading.StatisticsAsync(HttpContext.RequestAborted);
        Outcomes = [.. Enum.GetValues<ItemOutcome>().Where(outcome => Counts.Any(one => one.Of(outcome) > 0))];
    }
}
