using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Parties.Areas.Parties.Pages;

/// <summary>One body of an area: who sits in it now and who sat there before.</summary>
[RequiresPermission(Permissions.ReadParties)]
[OwnScope]
public sealed class BodyModel(PartyRegister parties, BodyReading reading, VisitorAccessor visitors, TimeProvider time)
    : PageModel
{
    public Body Body { get; private set; } = null!;

    public BodyForm Form { get; private set; } = null!;

    public TwoVersions? Both { get; private set; }

    public IReadOnlyList<SeatView> Seats { get; private set; } = [];

    /// <summary>Whom a seat can be given to.</summary>
    public IReadOnlyList<PersonView> People { get; private set; } = [];

    public DateOnly Today { get; } = DanishClock.Today(time);

    public string AreaName => parties.FindArea(Body.Area)?.Name ?? Body.Area;

    /// <summary>Seats of today and of coming days.</summary>
    public IEnumerable<SeatView> Present => Seats.Where(view => !IsPast(view));

    public IEnumerable<SeatView> Past => Seats.Where(IsPast).OrderByDescending(view => view.Seat.ValidTo);

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
        Form = BodyForm.Posted(HttpContext) ?? BodyForm.Of(body);
        Both = TwoVersions.Of(HttpContext);
        Seats = await reading.SeatsAsync(body, cancellation);
        People = MayEdit ? await reading.PeopleAsync(area, cancellation) : [];
        return Page();
    }

    private bool IsPast(SeatView view) => view.Seat.ValidTo < Today;
}
