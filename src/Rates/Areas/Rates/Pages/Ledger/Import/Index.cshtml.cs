using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Features.Ledger;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Ledger.Import;

/// <summary>The form a file of accounts is handed in with.</summary>
[RequiresPermission(Permissions.EditLedger)]
public sealed class IndexModel(OperatorNames names, TimeProvider time) : PageModel
{
    public string AreaKey { get; private set; } = "";

    public string Party { get; private set; } = "";

    public string Operator => names.FullOf(Party, new BudgetYear(DanishClock.Year(time)));

    public string Address => $"{LedgerEndpoints.Base}/{AreaKey}/{Party}/import";

    public string Year => Posted.Value(HttpContext, "aar") ?? $"{DanishClock.Year(time) - 1}";

    public void OnGet(string omraade, string part) => (AreaKey, Party) = (omraade, part);
}
