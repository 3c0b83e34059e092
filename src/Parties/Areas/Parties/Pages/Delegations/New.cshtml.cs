using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features;
using Rammevaerk.Parties.Features.Delegations;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Parties.Areas.Parties.Pages.Delegations;

/// <summary>The form of a new delegated decision.</summary>
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
        var list = $"/parter/{area.Key}/bemyndigelser";
        var fields = await DelegationForms.FieldsAsync(reading, area.Key, HttpContext.RequestAborted);
        View = new(fields, $"{list}/ny", "Skriv bemyndigelsen ind", list);
        return Page();
    }
}
