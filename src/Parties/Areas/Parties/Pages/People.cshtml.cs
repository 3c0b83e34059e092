using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Parties.Areas.Parties.Pages;

/// <summary>The area's people, with their seats of today.</summary>
[RequiresPermission(Permissions.ReadParties)]
[OwnScope]
public sealed class PeopleModel(PartyRegister parties, BodyReading reading, VisitorAccessor visitors) : PageModel
{
    public Area Area { get; private set; } = null!;

    public PersonList List { get; private set; } = null!;

    public bool MayEdit => visitors.Current.May(Permissions.EditParties, Area.Key);

    public async Task<IActionResult> OnGetAsync(string omraade)
    {
        if (parties.FindArea(omraade) is not { } area)
        {
            return NotFound();
        }

        Area = area;
        List = new(await reading.PeopleAsync(area.Key, HttpContext.RequestAborted), Request);
        return Page();
    }
}
