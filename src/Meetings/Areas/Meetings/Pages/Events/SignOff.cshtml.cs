using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Events;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Events;

/// <summary>Signs off from an event, by the link of the confirmation.</summary>
[RequiresPermission(Permissions.ReadPublic)]
[SecretAddress]
public sealed class SignOffModel(RammevaerkDb db) : PageModel
{
    public Gathering Gathering { get; private set; } = null!;

    public SignUp SignUp { get; private set; } = null!;

    public string Action { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string omraade, Guid id, string noegle)
    {
        var cancellation = HttpContext.RequestAborted;
        if (
            await SaveGathering.FindAsync(db, omraade, id, cancellation) is not { } gathering
            || await SignUpDesk.FindAsync(db, id, noegle, cancellation) is not { } signUp
        )
        {
            return NotFound();
        }

        (Gathering, SignUp, Action) = (gathering, signUp, SignUpDesk.SignOffPageOf(gathering, noegle));
        return Page();
    }
}
