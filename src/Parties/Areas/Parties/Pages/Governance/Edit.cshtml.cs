using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features;
using Rammevaerk.Parties.Features.Governance;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Parties.Areas.Parties.Pages.Governance;

/// <summary>The form of the draft of what a body says of itself.</summary>
[RequiresPermission(Permissions.EditParties)]
public sealed class EditModel(BodyReading reading, GovernanceDesk desk) : PageModel
{
    public Body Body { get; private set; } = null!;

    public FieldFormView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string omraade, string organ)
    {
        var cancellation = HttpContext.RequestAborted;
        if (await reading.FindBodyAsync(new AreaKey(omraade), organ, cancellation) is not { } body)
        {
            return NotFound();
        }

        Body = body;
        var newest = await desk.OfAsync(body, cancellation) is [var first, ..] ? first : null;
        View = new(
            GovernanceForms.Of(newest),
            $"{body.Address}/grundlag/rediger",
            "Gem kladden",
            $"{body.Address}/grundlag",
            newest is { IsDraft: true } ? newest.Version : 0
        );
        return Page();
    }
}
