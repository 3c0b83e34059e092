using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Mandates;
using Rammevaerk.Parties.Features.Registers;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Parties.Areas.Parties.Pages.Mandates;

/// <summary>One mandate with what was reported under it.</summary>
[RequiresPermission(Permissions.ReadParties)]
[OwnScope]
public sealed class ShowModel(MandateReading mandates, BasisReading bases, VisitorAccessor visitors, TimeProvider time)
    : PageModel
{
    public MandateView View { get; private set; } = null!;

    public Mandate Mandate => View.Mandate;

    public IReadOnlyList<ReportBack> Reports { get; private set; } = [];

    public BasisView Basis { get; private set; } = new("", null);

    public DateOnly Today { get; } = DanishClock.Today(time);

    /// <summary>True for those who edit, while there is something to edit.</summary>
    public bool MayEdit => visitors.Current.May(Permissions.EditParties, Mandate.AreaKey) && !(Mandate.ValidTo < Today);

    public async Task<IActionResult> OnGetAsync(string omraade, Guid id)
    {
        var cancellation = HttpContext.RequestAborted;
        if (await mandates.FindAsync(new AreaKey(omraade), id, cancellation) is not { } found)
        {
            return NotFound();
        }

        (View, Reports) = found;
        Basis = await bases.OfAsync(Mandate, cancellation);
        return Page();
    }
}
