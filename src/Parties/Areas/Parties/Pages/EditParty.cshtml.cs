using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Parties.Areas.Parties.Pages;

/// <summary>The form of a municipality or region.</summary>
[RequiresPermission(Permissions.EditParties)]
public sealed class EditPartyModel(PartyRegister parties, RammevaerkDb db, TimeProvider time) : PageModel
{
    public Party Party { get; private set; } = null!;

    public PartyForm Form { get; private set; } = null!;

    public TwoVersions? Both { get; private set; }

    public async Task<IActionResult> OnGetAsync(string omraade, string part)
    {
        if (PartyForm.Find(parties, omraade, part) is not { } party)
        {
            return NotFound();
        }

        Party = party;
        Both = TwoVersions.Of(HttpContext);
        var today = DanishClock.Today(time);
        var code = party.Code.Value;
        Form =
            PartyForm.Typed(HttpContext)
            ?? PartyForm.Of(
                party,
                await PartyDesk.VersionAsync(db, code, HttpContext.RequestAborted),
                party.Validity.Contains(today) ? today : party.Validity.From
            );
        return Page();
    }
}
