using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Duties;
using Rammevaerk.Parties.Features.Registers;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Parties.Areas.Parties.Pages.Duties;

/// <summary>One yearly duty with the themes of its reports.</summary>
[RequiresPermission(Permissions.ReadParties)]
[OwnScope]
public sealed class ShowModel(DutyDesk duties, BasisReading bases, VisitorAccessor visitors, TimeProvider time)
    : PageModel
{
    public DutyView View { get; private set; } = null!;

    public ReportingDuty Duty => View.Duty;

    public IReadOnlyList<ReportBack> Reports { get; private set; } = [];

    public BasisView Basis { get; private set; } = new("", null);

    public DateOnly Today { get; } = DanishClock.Today(time);

    public bool MayEdit => visitors.Current.May(Permissions.EditParties, Duty.AreaKey);

    /// <summary>The states the duty can get, with the words of the step.</summary>
    public IEnumerable<(DutyState To, string Heading, string Consequence)> Steps =>
        new (DutyState To, string Heading, string Consequence)[]
        {
            (DutyState.Active, "Lad afrapporteringen fortsætte", "Den kommer på listen igen hvert år."),
            (
                DutyState.UnderReconsideration,
                "Genovervej afrapporteringen",
                "Medlemmerne skal tage stilling til, om den skal fortsætte. Imens løber den."
            ),
            (DutyState.Closed, "Afslut afrapporteringen", "Der mindes ikke længere om den."),
        }.Where(step => step.To != Duty.State);

    public async Task<IActionResult> OnGetAsync(string omraade, Guid id)
    {
        var cancellation = HttpContext.RequestAborted;
        if (await duties.FindAsync(new AreaKey(omraade), id, cancellation) is not { } found)
        {
            return NotFound();
        }

        (View, Reports) = found;
        Basis = await bases.OfAsync(Duty, cancellation);
        return Page();
    }
}
