using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Features.Ledger;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Ledger;

/// <summary>A page about one offer's ledger.</summary>
public abstract class OfferPage(LedgerDesk desk, OperatorNames names, VisitorAccessor visitors) : PageModel
{
    public OfferLedgerView View { get; private set; } = null!;

    public string Operator => names.Of(View.Offer.Party, new BudgetYear(View.Today.Year));

    public bool MayEdit => visitors.Current.May(Permissions.EditLedger, View.Offer.AreaKey, View.Offer.Party);

    /// <summary>Shows the offer's page; 404 when the address names no offer of the operator, and what is wrong in plain words.</summary>
    protected async Task<IActionResult> ShowAsync(string area, string party, Guid id, Func<Task<IActionResult>> show)
    {
        if (await desk.FindAsync(new AreaKey(area), party, id, HttpContext.RequestAborted) is not { } found)
        {
            return NotFound();
        }

        if (found.Fault is { } fault)
        {
            return new ObjectResult(fault.ToString()) { StatusCode = StatusCodes.Status409Conflict };
        }

        View = found.Value;
        return await show();
    }
}
