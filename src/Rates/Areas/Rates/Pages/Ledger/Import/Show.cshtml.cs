using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Domain.Ledger;
using Rammevaerk.Rates.Features.Ledger.Import;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Ledger.Import;

/// <summary>A file of accounts: which offer each place is, and what each account is.</summary>
[RequiresPermission(Permissions.EditLedger)]
public sealed class ShowModel(AccountImports imports, OperatorNames names) : PageModel
{
    public AccountImportView View { get; private set; } = null!;

    public string Operator => names.FullOf(View.Import.Party, new BudgetYear(View.Import.Year));

    /// <summary>What an account can be, in the order of the list.</summary>
    public static IReadOnlyList<(AccountPart Part, string Words)> Parts { get; } =
    [(AccountPart.Costs, "Omkostning"), (AccountPart.Proceeds, "Opkrævet betaling"), (AccountPart.LeftOut, "Ikke med")];

    public async Task<IActionResult> OnGetAsync(string omraade, string part, Guid id)
    {
        if (
            await imports.FindAsync(new AreaKey(omraade), part, id, HttpContext.RequestAborted)
            is not { IsOk: true } found
        )
        {
            return NotFound();
        }

        View = found.Value;
        return Page();
    }

    /// <summary>What the list holds: as posted, or as proposed.</summary>
    public string Choice(string field, ImportedNumber number) => Posted.Value(HttpContext, field) ?? number.Choice;
}
