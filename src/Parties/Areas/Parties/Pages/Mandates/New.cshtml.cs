using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features;
using Rammevaerk.Parties.Features.Mandates;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Parties.Areas.Parties.Pages.Mandates;

/// <summary>The form of a new mandate.</summary>
[RequiresPermission(Permissions.EditParties)]
public sealed class NewModel(PartyRegister parties, BodyReading reading) : PageModel
{
    public Area Area { get; private set; } = null!;

    public FieldFormView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string omraade)
    {
        if (parties.FindArea(omraade) is not { } area)
        {
            return NotFound();
        }

        Area = area;
        var fields = await MandateForms.FieldsAsync(reading, area.Key, null, HttpContext.RequestAborted);
        View = new(fields, $"/parter/{area.Key}/mandater/ny", "Giv mandatet", $"/parter/{area.Key}/mandater");
        return Page();
    }
}
