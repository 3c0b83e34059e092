using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Offers.Domain;
using Rammevaerk.Offers.Features;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Offers.Areas.Offers.Pages;

/// <summary>The form of an offer that exists; with both versions when somebody else stored meanwhile.</summary>
[RequiresPermission(Permissions.EditOffers)]
public sealed class EditModel(OfferCatalogue catalogue, PartyRegister parties, TimeProvider time) : PageModel
{
    public OfferFormView View { get; private set; } = null!;

    public Offer Offer { get; private set; } = null!;

    public string Name { get; private set; } = "";

    /// <summary>The next change already entered, which this one does not touch; null when there is none.</summary>
    public DateOnly? Next { get; private set; }

    public string Operator => parties.NameOf(Offer.Party);

    public async Task<IActionResult> OnGetAsync(string omraade, string part, Guid id)
    {
        var cancellation = HttpContext.RequestAborted;
        if (await catalogue.FindAsync(id, new AreaKey(omraade), part, cancellation) is not { } offer)
        {
            return NotFound();
        }

        Offer = offer;
        var today = DanishClock.Today(time);
        var history = await catalogue.HistoryAsync(id, null, cancellation);
        var facts = OfferCatalogue.Nearest(history, today)!;
        Name = facts.Name;
        Next = history.Select(row => row.ValidFrom).Where(day => day > today).Cast<DateOnly?>().FirstOrDefault();
        View = new(
            OfferForm.Typed(HttpContext)
                ?? OfferForm.Of(facts, offer.Version, facts.ValidFrom > today ? facts.ValidFrom : today),
            HttpContext.Features.Get<OfferConflict>(),
            [.. parties.InForce(today).Where(party => party.Kind == PartyKind.Municipality)],
            $"/tilbud/{omraade}/{part}/{id}/rediger",
            "Gem ændringen",
            offer.Address
        );
        return Page();
    }
}
