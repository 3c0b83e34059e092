using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Platform.Auditing;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Features.Ledger;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Ledger;

/// <summary>One offer's accounts, movements and what later rates take up.</summary>
[RequiresPermission(Permissions.ReadSubmissions)]
[ShowsCosts("Et tilbuds regnskaber", Permissions.ReadSubmissions)]
public sealed class OfferModel(LedgerDesk desk, RammevaerkDb db, OperatorNames names, VisitorAccessor visitors)
    : OfferPage(desk, names, visitors)
{
    /// <summary>The recalculation of each year with accounts, the newest first.</summary>
    public IReadOnlyList<(int Year, IReadOnlyList<YearEndLine> Lines)> Years { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(string omraade, string part, Guid id) =>
        ShowAsync(
            omraade,
            part,
            id,
            async () =>
            {
                var years = new List<(int, IReadOnlyList<YearEndLine>)>();
                foreach (var account in View.Accounts.Reverse())
                {
                    var budget = await BudgetedYear.LoadAsync(db, id, account.Year, HttpContext.RequestAborted);
                    years.Add((account.Year, YearEnd.Compare(View, account.Year, budget)));
                }

                Years = years;
                return Page();
            }
        );

    /// <summary>The years whose rates take something up, the newest first, each with its derivation.</summary>
    public IEnumerable<(int Year, Explanation Sum)> RateYears() =>
        View
            .Entries.Select(entry => entry.BookYear)
            .Distinct()
            .OrderDescending()
            .Where(year => View.Ledger.PartsIn(year).Count > 0)
            .Select(year => (year, Explanation.Of(View.Ledger.RegulationIn(year))));

    /// <summary>The news in one line.</summary>
    public string Headline()
    {
        var (open, reserve) = (View.Ledger.Open, View.Ledger.Reserve);
        return View.Accounts.Count == 0 && View.Entries.Count == 0 ? $"{View.Name} har ingen regnskaber endnu"
            : open != 0m
                ? $"{Danish.Kroner(decimal.Abs(open))} i {(open < 0m ? "underskud" : "overskud")} er ikke disponeret"
            : reserve != 0m ? $"{Danish.Kroner(decimal.Abs(reserve))} er henlagt"
            : "Alle resultater er disponeret";
    }
}
