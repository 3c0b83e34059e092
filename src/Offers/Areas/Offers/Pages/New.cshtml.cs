using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel;
using Rammevaerk.Offers.Features;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Offers.Areas.Offers.Pages;

/// <summary>The empty form of an offer.</summary>
[RequiresPermission(Permissions.EditOffers)]
public sealed class NewModel(PartyRegister parties, TimeProvider time) : PageModel
{
    public OfferFormView View { get; private set; } = null!;

    public string Operator { get; private set; } = "";

    public IActionResult OnGet(string omraade, string part)
    {
        var today = DanishClock.Today(time);
        if (parties.History(part).Count == 0 || parties.FindArea(omraade) is null)
        {
            return NotFound();
        }

        Operator = parties.NameOf(part);
        View = new(
            OfferForm.Typed(HttpContext)
                ?? new OfferForm { From = today.ToString(OfferForm.DayFormat, Danish.Invariant) },
            null,
            [.. parties.InForce(today).Where(party => party.Kind == PartyKind.Municipality)],
            $"/tilbud/{omraade}/{part}/ny",
            "Opret tilbuddet",
            "/tilbud"
        );
        return Page();
    }
}
