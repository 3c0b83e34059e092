using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Domain.Ledger;
using Rammevaerk.Rates.Features.Ledger;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Ledger;

/// <summary>The form of an offer's accounts; filled from the published rates' budget where it is a new year.</summary>
[RequiresPermission(Permissions.EditLedger)]
public sealed class AccountsModel(LedgerDesk desk, RammevaerkDb db, OperatorNames names, VisitorAccessor visitors)
    : OfferPage(desk, names, visitors)
{
    private BudgetedYear? budget;

    /// <summary>The accounts stored for the year; null for a new year.</summary>
    public OfferAccount? Account { get; private set; }

    public int Year { get; private set; }

    /// <summary>True when the budget's figures stand in the form already.</summary>
    public bool IsPrefilled => Account is null && budget is not null;

    public Task<IActionResult> OnGetAsync(string omraade, string part, Guid id, int? aar) =>
        ShowAsync(
            omraade,
            part,
            id,
            async () =>
            {
                Year = int.TryParse(Posted.Value(HttpContext, "aar"), Danish.Invariant, out var posted)
                    ? posted
                    : aar ?? View.Today.Year - 1;
                Account = View.Accounts.FirstOrDefault(account => account.Year == Year);
                budget = await BudgetedYear.LoadAsync(db, id, Year, HttpContext.RequestAborted);
                return Page();
            }
        );

    /// <summary>What the field holds: as posted, as stored, or as budgeted.</summary>
    public string Field(string name) =>
        Posted.Value(HttpContext, name)
        ?? name switch
        {
            "kilde" => Account?.Source ?? "",
            "grundlag" => Kroner(Account?.RateBasis ?? budget?.Basis),
            "opkraevet" => Kroner(Account?.Proceeds),
            "omkostninger" => Kroner(Account?.Costs),
            "efterregulering" => Kroner(Account?.Regulation ?? budget?.Regulation ?? 0m),
            _ => throw new ArgumentOutOfRangeException(nameof(name)),
        };

    private static string Kroner(decimal? amount) => amount is { } one ? Danish.Number(one, 2) : "";
}
