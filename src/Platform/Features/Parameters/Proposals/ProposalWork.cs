using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Work;

namespace Rammevaerk.Platform.Features.Parameters.Proposals;

/// <summary>Proposed changes of parameters that wait for the visitor's eyes.</summary>
internal sealed class ProposalWork(RammevaerkDb db) : IWorklistSource
{
    public async Task<IReadOnlyList<WorkItem>> LoadAsync(Visitor visitor, CancellationToken cancellation)
    {
        if (!visitor.May(Permissions.EditParameters))
        {
            return [];
        }

        var waiting = await db.Set<ParameterProposal>()
            .AsNoTracking()
            .Where(one => one.State == ProposalState.Waiting && one.ProposedBy != visitor.AccountId)
            .OrderBy(one => one.ProposedAt)
            .ToListAsync(cancellation);
        return
        [
            .. waiting
                .Where(one => visitor.May(Permissions.EditParameters, one.AreaKey))
                .Select(one => new WorkItem(
                    $"Godkend eller afvis en ændring af »{one.Label}«",
                    $"{AreaWords.Of(one.AreaKey)}: {one.After}, foreslået af {one.ProposedByName}.",
                    "Se forslaget",
                    ProposalEndpoints.AddressOf(one.AreaKey),
                    Waiting: one.ProposedAt
                )),
        ];
    }
}
