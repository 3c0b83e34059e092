using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features;
using Rammevaerk.Parties.Features.Registers;
using Rammevaerk.Parties.Features.Seats;
using Rammevaerk.Parties.Rules;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Parties.Areas.Parties.Pages.Seats;

/// <summary>One appointment: how far it is, whom it came after, who comes after it, and the next step.</summary>
[RequiresPermission(Permissions.ReadParties)]
[OwnScope]
public sealed class ShowModel(
    BodyReading reading,
    AppointmentReading appointments,
    BasisReading bases,
    VisitorAccessor visitors,
    TimeProvider time
) : PageModel
{
    public AppointmentView View { get; private set; } = null!;

    /// <summary>The seat it comes after; null for a first one.</summary>
    public AppointmentView? Before { get; private set; }

    /// <summary>The seats that come after.</summary>
    public IReadOnlyList<AppointmentView> After { get; private set; } = [];

    /// <summary>The member a substitute stands for.</summary>
    public AppointmentView? StandsFor { get; private set; }

    /// <summary>Those who stand in for this member.</summary>
    public IReadOnlyList<AppointmentView> Substitutes { get; private set; } = [];

    public BasisView Basis { get; private set; } = new("", null);

    public IReadOnlyList<PersonView> People { get; private set; } = [];

    public Body Body => View.Body;

    public bool MayEdit => visitors.Current.May(Permissions.EditParties, Body.AreaKey);

    /// <summary>The steps that may be taken from here by recording them.</summary>
    public IReadOnlyList<AppointmentState> Steps => View.Seat.IsHeld ? [] : AppointmentSteps.After(View.Seat.State);

    /// <summary>True when somebody can come after.</summary>
    public bool MayFollow => View.Seat.State == AppointmentState.Appointed && !View.IsFollowed;

    /// <summary>The first day of what comes after, as the form begins: the next term, or tomorrow.</summary>
    public DateOnly NextFrom =>
        View.Seat.ValidTo is { } last && View.State == AppointmentState.Expiring
            ? last.AddDays(1)
            : DanishClock.Today(time).AddDays(1);

    public async Task<IActionResult> OnGetAsync(string omraade, string organ, Guid id)
    {
        var cancellation = HttpContext.RequestAborted;
        var area = new AreaKey(omraade);
        var seats = await appointments.OfAreaAsync(area, cancellation);
        if (seats.FirstOrDefault(view => view.Seat.Id == id && view.Body.Key == organ) is not { } found)
        {
            return NotFound();
        }

        View = found;
        Before = seats.FirstOrDefault(view => view.Seat.Id == found.Seat.FollowsId);
        After = [.. seats.Where(view => view.Seat.FollowsId == id)];
        StandsFor = seats.FirstOrDefault(view => view.Seat.Id == found.Seat.SubstituteForId);
        Substitutes = [.. seats.Where(view => view.Seat.SubstituteForId == id)];
        Basis = await bases.OfAsync(found.Seat, cancellation);
        People = MayEdit ? await reading.PeopleAsync(area, cancellation) : [];
        return Page();
    }
}
