using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Delegations;
using Rammevaerk.Parties.Features.Registers;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Parties.Areas.Parties.Pages.Delegations;

/// <summary>One delegated decision and what came of it.</summary>
[RequiresPermission(Permissions.ReadParties)]
[OwnScope]
public sealed class ShowModel(
    DelegationReading reading,
    BasisReading bases,
    VisitorAccessor visitors,
    TimeProvider time
) : PageModel
{
    public DelegationView View { get; private set; } = null!;

    public DelegatedDecision Delegated => View.Delegated;

    public BasisView Basis { get; private set; } = new("", null);

    public BasisView About { get; private set; } = new("", null);

    public BasisView Outcome { get; private set; } = new("", null);

    public DateOnly Today { get; } = DanishClock.Today(time);

    public bool MayDecide =>
        Delegated.State == DelegationState.Open && visitors.Current.May(Permissions.EditParties, Delegated.AreaKey);

    public async Task<IActionResult> OnGetAsync(string omraade, Guid id)
    {
        var cancellation = HttpContext.RequestAborted;
        if (await reading.FindAsync(new AreaKey(omraade), id, cancellation) is not { } found)
        {
            return NotFound();
        }

        View = found;
        Basis = await bases.OfAsync(Delegated, cancellation);
        About = await bases.OfAsync(Delegated.About, "", cancellation);
        var decided = Domain.Basis.Typed(Delegated.OutcomeSource);
        Outcome = decided.IsOk
            ? await bases.OfAsync(decided.Value.Decision, decided.Value.Source, cancellation)
            : new(Delegated.OutcomeSource, null);
        return Page();
    }
}
