using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Parties.Areas.Parties.Pages;

/// <summary>The form of a person who is there already.</summary>
[RequiresPermission(Permissions.EditParties)]
public sealed class EditPersonModel(PartyRegister parties, BodyReading reading, TimeProvider time) : PageModel
{
    public Area Area { get; private set; } = null!;

    public Person Person { get; private set; } = null!;

    public PersonFormView View { get; private set; } = null!;

    public TwoVersions? Both { get; private set; }

    public async Task<IActionResult> OnGetAsync(string omraade, Guid id)
    {
        var person = await reading.FindPersonAsync(new AreaKey(omraade), id, HttpContext.RequestAborted);
        if (person is null || parties.FindArea(omraade) is not { } area)
        {
            return NotFound();
        }

        (Area, Person) = (area, person);
        Both = TwoVersions.Of(HttpContext);
        var today = DanishClock.Today(time);
        View = new(
            PersonForm.Posted(HttpContext) ?? PersonForm.Of(person),
            parties.InArea(area.Key, area.Validity.Contains(today) ? today : area.Validity.From),
            person.Address,
            "Gem"
        );
        return Page();
    }
}
