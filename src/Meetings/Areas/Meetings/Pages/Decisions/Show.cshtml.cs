using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Meetings.Features.Documents;
using Rammevaerk.Meetings.Features.FollowUp;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Decisions;

/// <summary>A recorded decision: what was decided, what it changed, and what follows.</summary>
[RequiresPermission(Permissions.ReadPublic)]
public sealed class ShowModel(DecisionStories stories, DocumentPrint print, TimeProvider time) : PageModel
{
    public DecisionStory Story { get; private set; } = null!;

    public bool MakesPdf => print.MakesPdf;

    public DateOnly Today => DanishClock.Today(time);

    public async Task<IActionResult> OnGetAsync(string omraade, Guid id)
    {
        if (await stories.FindAsync(omraade, id, HttpContext.RequestAborted) is not { } story)
        {
            return NotFound();
        }

        Story = story;
        return Page();
    }
}
