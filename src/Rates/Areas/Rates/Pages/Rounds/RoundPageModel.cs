using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Rounds;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Rounds;

/// <summary>A page about one round; 404 when there is no such round.</summary>
public abstract class RoundPageModel(RoundDesk rounds) : PageModel
{
    public RateRound Round { get; private set; } = null!;

    public string AreaName => RoundWords.AreaName(Round.Area);

    public async Task<IActionResult> OnGetAsync(string omraade, string aar, CancellationToken cancellation)
    {
        if (await rounds.FindAsync(omraade, aar, cancellation) is not { } round)
        {
            return NotFound();
        }

        Round = round;
        await LoadAsync(cancellation);
        return Page();
    }

    /// <summary>Loads what the page shows of the round.</summary>
    protected abstract Task LoadAsync(CancellationToken cancellation);
}
