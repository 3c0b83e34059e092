using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features;
using Rammevaerk.Parties.Features.Mandates;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Parties.Areas.Parties.Pages.Mandates;

/// <summary>The form of a mandate that is there already.</summary>
[RequiresPermission(Permissions.EditParties)]
public sealed class EditModel(MandateReading mandates, BodyReading reading) : PageModel
{
    public Mandate Mandate { get; private set; } = null!;

    public FieldFormView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string omraade, Guid id)
    {
        var cancellation = HttpContext.RequestAborted;
        var area = new AreaKey(omraade);
        if (await mandates.FindAsync(area, id, cancellation) is not { } found)
        {
            return NotFound();
        }

        Mandate = found.View.Mandate;
        View = new(
            await MandateForms.FieldsAsync(reading, area, Mandate, cancellation),
            $"{Mandate.Address}/rediger",
            "Gem",
            Mandate.Address,
            Mandate.Version
        );
        return Page();
    }
}
