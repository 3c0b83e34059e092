using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Features.FollowUp;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Commitments;

/// <summary>The tasks of the visitor's areas; open ones unless others are chosen.</summary>
[RequiresPermission(Permissions.ReadMeetings)]
[OwnScope]
public sealed class IndexModel(CommitmentReading reading, VisitorAccessor visitors, TimeProvider time) : PageModel
{
    public CommitmentList List { get; private set; } = null!;

    public DateOnly Today { get; } = DanishClock.Today(time);

    public async Task OnGetAsync() =>
        List = new(
            await ExportCommitments.AllAsync(reading, visitors.Current, HttpContext.RequestAborted),
            Request,
            Today
        );

    /// <summary>What is late, said first.</summary>
    public string Lead() =>
        (List.OverdueCount, List.OpenCount) switch
        {
            (_, 0) => "Ingen opgaver er åbne.",
            (0, 1) => "1 opgave er åben, og den er ikke overskredet.",
            (0, var open) => $"{Danish.Number(open)} opgaver er åbne, og ingen af dem er overskredet.",
            (1, var open) => $"1 opgave er overskredet. I alt er {Danish.Number(open)} åbne.",
            (var late, var open) =>
                $"{Danish.Number(late)} opgaver er overskredet. I alt er {Danish.Number(open)} åbne.",
        };
}
