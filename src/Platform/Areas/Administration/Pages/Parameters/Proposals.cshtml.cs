using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Features.Parameters;
using Rammevaerk.Platform.Features.Parameters.Proposals;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Areas.Administration.Pages.Parameters;

/// <summary>The proposed changes of an area's parameters: those that wait, and what became of the others.</summary>
[RequiresPermission(Permissions.EditParameters)]
public sealed class ProposalsModel(RammevaerkDb db, VisitorAccessor visitors) : PageModel
{
    private const int Most = 50;

    public AreaKey Area { get; private set; }

    public IReadOnlyList<ParameterProposal> Waiting { get; private set; } = [];

    /// <summary>The settled ones, the newest first.</summary>
    public IReadOnlyList<ParameterProposal> Settled { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string omraade, CancellationToken cancellation)
    {
        Area = new AreaKey(omraade);
        if (!AreaWords.All.Contains(Area))
        {
            return NotFound();
        }

        var rows = await db.Set<ParameterProposal>()
            .AsNoTracking()
            .Where(one => one.Area == omraade)
            .OrderByDescending(one => one.ProposedAt)
            .ToListAsync(cancellation);
        Waiting = [.. rows.Where(one => one.State == ProposalState.Waiting).Reverse()];
        Settled = [.. rows.Where(one => one.State != ProposalState.Waiting).Take(Most)];
        return Page();
    }

    public bool IsOwn(ParameterProposal proposal) => proposal.ProposedBy == visitors.Current.AccountId;

    public static string FormOf(ParameterProposal proposal) => ProposalEndpoints.FormOf(proposal.Id);

    public string AddressOf(ParameterProposal proposal) => $"{ProposalEndpoints.AddressOf(Area)}/{proposal.Id}";

    public string ParameterOf(ParameterProposal proposal) => ParameterEndpoints.AddressOf(Area, proposal.Name);
}
