using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features;
using Rammevaerk.Parties.Features.Groups;
using Rammevaerk.Parties.Features.Registers;
using Rammevaerk.Parties.Features.Seats;
using Rammevaerk.Parties.Rules;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Parties.Areas.Parties.Pages;

/// <summary>One body of an area: who sits in it now and who sat there before, its way up, its commission or its seats.</summary>
[RequiresPermission(Permissions.ReadParties)]
[OwnScope]
public sealed class BodyModel(
    PartyRegister parties,
    BodyReading reading,
    AppointmentReading appointments,
    GroupReading groups,
    CouncilReading councils,
    BasisReading bases,
    VisitorAccessor visitors,
    TimeProvider time
) : PageModel
{
    public Body Body { get; private set; } = null!;

    public BodyTree Tree { get; private set; } = null!;

    public IReadOnlyList<AppointmentView> Seats { get; private set; } = [];

    /// <summary>Whom a seat can be given to.</summary>
    public IReadOnlyList<PersonView> People { get; private set; } = [];

    /// <summary>The commission of a working group; null for other bodies, and before it is written.</summary>
    public Commission? Commission { get; private set; }

    /// <summary>What the commission rests on.</summary>
    public BasisView Basis { get; private set; } = new("", null);

    /// <summary>The named seats of an outside council.</summary>
    public IReadOnlyList<CouncilSeatView> Named { get; private set; } = [];

    public DateOnly Today { get; } = DanishClock.Today(time);

    public string AreaName => parties.FindArea(Body.Area)?.Name ?? Body.Area;

    /// <summary>Seats of today and of coming days, and proposals.</summary>
    public IReadOnlyList<AppointmentView> Present =>
        [.. Seats.Where(view => !IsPast(view) && !IsComing(view)).OrderBy(view => view.Seat.Role)];

    /// <summary>Those whose days have not begun, and those who are only proposed.</summary>
    public IEnumerable<AppointmentView> Coming => Seats.Where(view => !IsPast(view) && IsComing(view));

    public IEnumerable<AppointmentView> Past => Seats.Where(IsPast).OrderByDescending(view => view.Seat.ValidTo);

    /// <summary>The term appointments are made for now; null when the body has none.</summary>
    public Term? Term => Body.TermYears is { } years ? ExecutiveCommitteeTerm.Of(Today, years) : null;

    /// <summary>What is wrong with the size of the group; null when nothing is.</summary>
    public string? Warning => GroupSizeRule.Warning(Commission, Seats.Select(view => view.Seat), Today);

    public bool MayEdit => visitors.Current.May(Permissions.EditParties, Body.AreaKey);

    public async Task<IActionResult> OnGetAsync(string omraade, string organ)
    {
        var cancellation = HttpContext.RequestAborted;
        var area = new AreaKey(omraade);
        if (await reading.FindBodyAsync(area, organ, cancellation) is not { } body)
        {
            return NotFound();
        }

        Body = body;
        Tree = await reading.TreeAsync(area, cancellation);
        Seats = [.. (await appointments.OfAreaAsync(area, cancellation)).Where(view => view.Body.Id == body.Id)];
        People = MayEdit ? await reading.PeopleAsync(area, cancellation) : [];
        if (body.Kind == BodyKind.WorkingGroup)
        {
            Commission = await groups.CommissionAsync(body, cancellation);
            Basis = Commission is null ? Basis : await bases.OfAsync(Commission, cancellation);
        }

        if (body.Kind == BodyKind.OutsideCouncil)
        {
            Named = [.. (await councils.OfAreaAsync(area, cancellation)).Where(view => view.Council.Id == body.Id)];
        }

        return Page();
    }

    private bool IsComing(AppointmentView view) => !view.Seat.IsHeld || view.Seat.ValidFrom > Today;

    private bool IsPast(AppointmentView view) => view.Seat.ValidTo < Today || view.State == AppointmentState.Declined;
}
