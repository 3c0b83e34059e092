using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Ledger;
using Rammevaerk.Rates.Features.Ledger;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Ledger;

/// <summary>One movement, and the form that takes it back.</summary>
[RequiresPermission(Permissions.EditLedger)]
public sealed class MovementModel(LedgerDesk desk, OperatorNames names, VisitorAccessor visitors)
    : OfferPage(desk, names, visitors)
{
    public LedgerEntry Entry { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(string omraade, string part, Guid id, Guid bevaegelse) =>
        ShowAsync(
            omraade,
            part,
            id,
            () =>
            {
                if (View.Entries.FirstOrDefault(entry => entry.Id == bevaegelse) is not { } found)
                {
                    return Task.FromResult<IActionResult>(NotFound());
                }

                Entry = found;
                return Task.FromResult<IActionResult>(Page());
            }
        );
}
