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

    /// <summary>The columns: outcomes that say the same in the main stand together, so that the table fits a page.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<ItemOutcome> Outcomes)> Groups { get; } =
    [
        ("Godkendt", [ItemOutcome.Approved, ItemOutcome.ApprovedWithChanges, ItemOutcome.Supported]),
        ("Til efterretning", [ItemOutcome.Noted, ItemOutcome.NotedWithAddition]),
        ("Drøftet", [ItemOutcome.Discussed]),
        ("Udsat", [ItemOutcome.Postponed]),
        ("Afvist", [ItemOutcome.Rejected]),
    ];

    public async Task OnGetAsync() => Counts = await reading.StatisticsAsync(HttpContext.RequestAborted);
}
