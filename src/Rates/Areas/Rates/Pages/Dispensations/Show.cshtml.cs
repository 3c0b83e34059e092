using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Dispensations;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Dispensations;

/// <summary>One dispensation; public.</summary>
[RequiresPermission(Permissions.ReadPublic)]
public sealed class ShowModel(DispensationDesk desk, OperatorNames names, VisitorAccessor visitors, TimeProvider time)
    : PageModel
{
    public RateDispensation Given { get; private set; } = null!;

    public string Address => $"/takster/dispensationer/{Given.Area}/{Given.Id}";

    public string Operator =>
        Given.IsForAll ? DispensationRow.Everyone : names.FullOf(Given.Party, new BudgetYear(Given.ValidFrom.Year));

    public string Standing => DispensationRow.StandingOf(Given, DanishClock.Today(time));

    public string CheckTitle =>
        CheckCatalogue.All.FirstOrDefault(check => check.Info.Id == Given.Check)?.Info.Title ?? Given.Check;

    /// <summary>Who gave it is told to those who are signed in.</summary>
    public bool ShowsPeople => visitors.Current.IsSignedIn;

    public bool MayEnd =>
        Given is { EndedAt: null, PolicyId: null }
        && visitors.Current.May(Permissions.GrantDispensations, new AreaKey(Given.Area));

    public async Task<IActionResult> OnGetAsync(string omraade, Guid id)
    {
        if (await desk.FindAsync(new AreaKey(omraade), id, HttpContext.RequestAborted) is not { } given)
        {
            return NotFound();
        }

        Given = given;
        return Page();
    }
}
