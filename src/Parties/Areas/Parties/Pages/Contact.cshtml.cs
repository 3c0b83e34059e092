using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Contacts;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Parties.Areas.Parties.Pages;

/// <summary>The area's contact block, as documents carry it, with its versions for those who edit.</summary>
[RequiresPermission(Permissions.ReadPublic)]
public sealed class ContactModel(
    PartyRegister parties,
    ContactBlockReading reading,
    VisitorAccessor visitors,
    TimeProvider time
) : PageModel
{
    public Area Area { get; private set; } = null!;

    public ContactBlock Block { get; private set; } = null!;

    public IReadOnlyList<ContactText> Texts { get; private set; } = [];

    public FieldFormView View { get; private set; } = null!;

    public bool MayEdit => visitors.Current.May(Permissions.EditParties, Area.Key);

    public bool MayRead => visitors.Current.May(Permissions.ReadParties, Area.Key);

    public async Task<IActionResult> OnGetAsync(string omraade)
    {
        if (parties.FindArea(omraade) is not { } area)
        {
            return NotFound();
        }

        Area = area;
        var today = DanishClock.Today(time);
        Block = await reading.OfAsync(area.Key, today, HttpContext.RequestAborted);
        Texts = MayEdit ? await reading.TextsAsync(area.Key, HttpContext.RequestAborted) : [];
        var address = $"/parter/{area.Key}/kontakt";
        View = new(ContactForms.Of(Block.Text, today), address, "Gem", address);
        return Page();
    }
}
