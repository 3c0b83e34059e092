using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Domain.Policies;
using Rammevaerk.Rates.Features.Policies;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Policies;

/// <summary>One temporary policy with its register of exceptions; public.</summary>
[RequiresPermission(Permissions.ReadPublic)]
public sealed class ShowModel(PolicyDesk desk, OperatorNames names, VisitorAccessor visitors) : PageModel
{
    public PolicyRow Row { get; private set; } = null!;

    public TemporaryPolicy Policy => Row.Policy;

    /// <summary>Those who may be excepted.</summary>
    public IReadOnlyList<Party> Parties => names.InArea(Policy.AreaKey, new BudgetYear(Policy.ValidFrom.Year));

    /// <summary>The checks it excuses, with their titles as the catalogue has them now.</summary>
    public IReadOnlyList<(string Id, string Title)> Checks =>
        [
            .. Policy.CheckIds.Select(id =>
                (id, CheckCatalogue.All.FirstOrDefault(check => check.Info.Id == id)?.Info.Title ?? "")
            ),
        ];

    /// <summary>Who set it is told to those who are signed in.</summary>
    public bool ShowsPeople => visitors.Current.IsSignedIn;

    public bool MayChange =>
        Policy.EndedAt is null && visitors.Current.May(Permissions.GrantDispensations, Policy.AreaKey);

    public async Task<IActionResult> OnGetAsync(string omraade, Guid id)
    {
        if (await desk.FindAsync(new AreaKey(omraade), id, HttpContext.RequestAborted) is not { } found)
        {
            return NotFound();
        }

        Row = found;
        return Page();
    }

    public string? Field(string name) => Posted.Value(HttpContext, name);
}
