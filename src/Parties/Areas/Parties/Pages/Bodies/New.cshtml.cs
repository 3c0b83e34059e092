using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features;
using Rammevaerk.Parties.Features.Bodies;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Parties.Areas.Parties.Pages.Bodies;

/// <summary>The form of a new body.</summary>
[RequiresPermission(Permissions.EditParties)]
public sealed class NewModel(PartyRegister parties, BodyReading reading) : PageModel
{
    public Area Area { get; private set; } = null!;

    public BodyFormView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string omraade)
    {
        if (parties.FindArea(omraade) is not { } area)
        {
            return NotFound();
        }

        Area = area;
        View = new(
            BodyForm.Posted(HttpContext) ?? BodyForm.Empty,
            await reading.BodiesAsync(area.Key, HttpContext.RequestAborted),
            $"/parter/{area.Key}/organer/ny",
            "Opret organet"
        );
        return Page();
    }
}
