using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Changes;
using Rammevaerk.Rates.Features.Changes;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Changes;

/// <summary>The new rates in the year of an area: those asked for, decided and published.</summary>
[RequiresPermission(Permissions.ReadSubmissions)]
[OwnScope]
public sealed class IndexModel(ChangeDesk desk, OperatorNames names, VisitorAccessor visitors) : PageModel
{
    public AreaKey Area { get; private set; }

    public IReadOnlyList<RateChange> Changes { get; private set; } = [];

    public string Text => Request.Query["q"].ToString().Trim();

    public string State => Request.Query["status"].ToString();

    public async Task<IActionResult> OnGetAsync(string omraade, CancellationToken cancellation)
    {
        Area = new AreaKey(omraade);
        if (PartyRegister.Areas.All(one => one.Key != Area))
        {
            return NotFound();
        }

        Changes = ChangeList.Of(await desk.OfAreaAsync(Area, cancellation), visitors.Current, Request);
        return Page();
    }

    public string OperatorOf(RateChange change) => names.Of(change.Party, change.BudgetYear);
}
