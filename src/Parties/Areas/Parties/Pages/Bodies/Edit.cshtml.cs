using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features;
using Rammevaerk.Parties.Features.Bodies;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Parties.Areas.Parties.Pages.Bodies;

/// <summary>The form of a body that is there already.</summary>
[RequiresPermission(Permissions.EditParties)]
public sealed class EditModel(BodyReading reading) : PageModel
{
    public Body Body { get; private set; } = null!;

    public BodyFormView View { get; private set; } = null!;

    public TwoVersions? Both { get; private set; }

    public async Task<IActionResult> OnGetAsync(string omraade, string organ)
    {
        var cancellation = HttpContext.RequestAborted;
        var area = new AreaKey(omraade);
        if (await reading.FindBodyAsync(area, organ, cancellation) is not { } body)
        {
            return NotFound();
        }

        Body = body;
        Both = TwoVersions.Of(HttpContext);
        var tree = await reading.TreeAsync(area, cancellation);
        View = new(
            BodyForm.Posted(HttpContext) ?? BodyForm.Of(body),
            [.. tree.Walk().Select(one => one.Body).Where(one => one.Id != body.Id)],
            $"{body.Address}/rediger",
            "Gem"
        );
        return Page();
    }
}
