using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Parties.Areas.Parties.Pages;

/// <summary>The empty form of a person.</summary>
[RequiresPermission(Permissions.EditParties)]
public sealed class NewPersonModel(PartyRegister parties, TimeProvider time) : PageModel
{
    public Area Area { get; private set; } = null!;

    public PersonFormView View { get; private set; } = null!;

    public IActionResult OnGet(string omraade)
    {
        if (parties.FindArea(omraade) is not { } area)
        {
            return NotFound();
        }

        Area = area;
        var today = DanishClock.Today(time);
        View = new(
            PersonForm.Posted(HttpContext) ?? new PersonForm(),
            parties.InArea(area.Key, area.Validity.Contains(today) ? today : area.Validity.From),
            $"/parter/{omraade}/personer/ny",
            "Læg personen ind"
        );
        return Page();
    }
}
