using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Features.Insight.Purchases;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Purchases;

/// <summary>Which municipalities of an area have told what they buy: all, or the visitor's own.</summary>
[RequiresPermission(Permissions.ReadPurchases)]
[OwnScope]
public sealed class IndexModel(PurchaseDesk desk, PurchaseBuyers buyers, PartyRegister register) : PageModel
{
    public AreaKey Area { get; private set; }

    public string AreaName => PartyRegister.AreaName(Area);

    public string Address => $"/takster/koeb/{Area}";

    public IReadOnlyList<Party> Buyers { get; private set; } = [];

    public bool MayEdit => buyers.Editable(Area).Count > 1;

    /// <summary>The years with purchases the visitor may see, the newest first.</summary>
    public IReadOnlyList<int> Years { get; private set; } = [];

    public IReadOnlyDictionary<(int Year, string Buyer), int> Counts { get; private set; } =
        new Dictionary<(int, string), int>();

    public async Task<IActionResult> OnGetAsync(string omraade)
    {
        if (register.FindArea(omraade) is not { } area)
        {
            return NotFound();
        }

        Area = area.Key;
        Buyers = buyers.Readable(Area);
        var mine = Buyers.Select(party => party.Code.Value).ToHashSet(StringComparer.Ordinal);
        var counts = (await desk.CountsAsync(Area, HttpContext.RequestAborted))
            .Where(one => mine.Contains(one.Buyer))
            .ToList();
        Years = [.. counts.Select(one => one.Year).Distinct()];
        Counts = counts.ToDictionary(one => (one.Year, one.Buyer), one => one.Count);
        return Page();
    }
}
