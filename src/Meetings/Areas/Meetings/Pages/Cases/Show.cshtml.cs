using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Meetings.Features.FollowUp;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Decisions;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Cases;

/// <summary>A case over years: every item at every meeting, what was decided, what it changed and what is still to be done.</summary>
[RequiresPermission(Permissions.ReadPublic)]
public sealed class ShowModel(CaseReading reading, TimeProvider time) : PageModel
{
    public CaseView View { get; private set; } = null!;

    public DateOnly Today => DanishClock.Today(time);

    public async Task<IActionResult> OnGetAsync(string omraade, string nummer)
    {
        if (await reading.FindAsync(omraade, nummer, HttpContext.RequestAborted) is not { } view)
        {
            return NotFound();
        }

        View = view;
        return Page();
    }

    /// <summary>What a step's decision changed.</summary>
    public static IEnumerable<EffectChange> Changes(CaseStep step) =>
        step.Effects.Select(effect => EffectJson.ReadChange(effect.Change)).OfType<EffectChange>();
}
