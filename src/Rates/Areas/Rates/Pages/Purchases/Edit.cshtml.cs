using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Features.Insight.Purchases;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Purchases;

/// <summary>One purchase: corrected, or taken out.</summary>
[RequiresPermission(Permissions.ReadPurchases)]
public sealed class EditModel(PurchaseDesk desk, BoughtServices services, PurchaseBuyers buyers)
    : BuyerPageModel(desk, services, buyers)
{
    private readonly PurchaseDesk desk = desk;

    public string Name { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string omraade, string part, Guid id)
    {
        if (await desk.FindAsync(new(omraade), part, id, HttpContext.RequestAborted) is not { } found)
        {
            return NotFound();
        }

        Chosen = found;
        if (!await LoadAsync(omraade, part, found.Year.ToString(Danish.Invariant)))
        {
            return NotFound();
        }

        Name = List.Services.GetValueOrDefault(Field("ydelse"))?.Name ?? Field("ydelse");
        return Page();
    }
}
