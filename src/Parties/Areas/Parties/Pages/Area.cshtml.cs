using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Caching;

namespace Rammevaerk.Parties.Areas.Parties.Pages;

/// <summary>One area: its parties and its bodies.</summary>
[RequiresPermission(Permissions.ReadPublic)]
[KeptForVisitor]
public sealed class AreaModel(PartyRegister parties, BodyReading reading, VisitorAccessor visitors, TimeProvider time)
    : PageModel
{
    public Area Area { get; private set; } = null!;

    public IReadOnlyList<Party> Members { get; private set; } = [];

    public IReadOnlyList<Body> Bodies { get; private set; } = [];

    /// <summary>The day the parties are shown for: today, or the nearest day the area is in force.</summary>
    public DateOnly Day { get; private set; }

    public bool IsInForce { get; private set; }

    public bool MayReadMembers => visitors.Current.May(Permissions.ReadParties, Area.Key);

    public async Task<IActionResult> OnGetAsync(string omraade)
    {
        if (parties.FindArea(omraade) is not { } area)
        {
            return NotFound();
        }

        Area = area;
        var today = DanishClock.Today(time);
        IsInForce = area.Validity.Contains(today);
        Day =
            IsInForce ? today
            : area.Validity.From > today ? area.Validity.From
            : area.Validity.To!.Value;
        Members = parties.InArea(area.Key, Day);
        Bodies = await reading.BodiesAsync(area.Key, HttpContext.RequestAborted);
        return Page();
    }
}
