using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Changes;
using Rammevaerk.Rates.Features.Changes;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Changes;

/// <summary>One new rate in the year: the figures, its course, and the steps the reader may take.</summary>
[RequiresPermission(Permissions.ReadSubmissions)]
public sealed class ShowModel(ChangeDesk desk, OperatorNames names, VisitorAccessor visitors) : PageModel
{
    public RateChange Change { get; private set; } = null!;

    public string Operator => names.FullOf(Change.Party, Change.BudgetYear);

    public bool MaySign => Change.State == ChangeState.Requested && May(Permissions.SignOff);

    /// <summary>The part of the address of who decides now and may: takstgruppe or forum; null when the reader may not.</summary>
    public string? Decides =>
        Change.State != ChangeState.SignedOff ? null
        : Change.ByForum
            ? May(Permissions.RecordApproval) ? "forum"
                : null
        : May(Permissions.Review) ? "takstgruppe"
        : null;

    public bool MayPublish => Change.State == ChangeState.Approved && May(Permissions.PublishRates);

    public bool MayWithdraw => Change.IsOpen && May(Permissions.RequestRateChange);

    public async Task<IActionResult> OnGetAsync(string omraade, string part, Guid id, CancellationToken cancellation)
    {
        if (await desk.FindAsync(omraade, part, id, cancellation) is not { } change)
        {
            return NotFound();
        }

        Change = change;
        return Page();
    }

    private bool May(string permission) => visitors.Current.May(permission, Change.AreaKey, Change.Party);
}
