using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Features.Insight.Purchases;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Purchases;

/// <summary>What a municipality says it buys in a year, and the forms that enter it.</summary>
[RequiresPermission(Permissions.ReadPurchases)]
public sealed class BuyerModel(PurchaseDesk desk, BoughtServices services, PurchaseBuyers buyers)
    : BuyerPageModel(desk, services, buyers)
{
    public async Task<IActionResult> OnGetAsync(string omraade, string part) =>
        await LoadAsync(omraade, part, Request.Query["aar"].ToString()) ? Page() : NotFound();
}
