using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features;
using Rammevaerk.Parties.Features.Groups;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Parties.Areas.Parties.Pages.Groups;

/// <summary>The form of a working group's commission.</summary>
[RequiresPermission(Permissions.EditParties)]
public sealed class CommissionModel(BodyReading reading, GroupReading groups) : PageModel
{
    public Body Body { get; private set; } = null!;

    public FieldFormView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string omraade, string organ)
    {
        var cancellation = HttpContext.RequestAborted;
        if (
            await reading.FindBodyAsync(new AreaKey(omraade), organ, cancellation)
            is not { Kind: BodyKind.WorkingGroup } body
        )
        {
            return NotFound();
        }

        Body = body;
        var commission = await groups.CommissionAsync(body, cancellation);
        View = new(
            CommissionForm.Of(commission),
            $"{body.Address}/kommissorium",
            "Gem kommissoriet",
            body.Address,
            commission?.Version ?? 0
        );
        return Page();
    }
}
