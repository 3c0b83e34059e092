using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features;
using Rammevaerk.Parties.Features.Duties;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Parties.Areas.Parties.Pages.Duties;

/// <summary>The form of a new yearly duty.</summary>
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
        var list = $"/parter/{area.Key}/afrapporteringer";
        var fields = await DutyForms.FieldsAsync(reading, area.Key, HttpContext.RequestAborted);
        View = new(fields, $"{list}/ny", "Opret", list);
        return Page();
    }
}
