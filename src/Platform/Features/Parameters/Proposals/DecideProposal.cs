using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Features.Parameters.Proposals;

/// <summary>Approves, refuses or withdraws a proposed change of a parameter. Approving makes the change.</summary>
public sealed class DecideProposal(WriteDesk desk, ParameterBook book)
{
    /// <summary>Settles it; pressed twice by the same person it is settled once.</summary>
    /// <param name="area">The area of the address.</param>
    /// <param name="id">The proposal.</param>
    /// <param name="version">The version the page showed.</param>
    /// <param name="wanted">Approved, refused or withdrawn.</param>
    /// <param name="reason">Why it is refused; null else.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>
    /// The proposal, or null when the area has none with the id. RV-771 its own proposer, RV-772 settled by somebody else,
    /// RV-773 withdrawn by somebody else; and what refuses the change itself.
    /// </returns>
    public async Task<Result<ParameterProposal?>> RunAsync(
        AreaKey area,
        Guid id,
        int version,
        ProposalState wanted,
        string? reason,
        CancellationToken cancellation
    )
    {
        var settled = await desk.RunAsync<ParameterProposal?>(
            async write =>
            {
                var proposal = await write
                    .Db.Set<ParameterProposal>()
                    .FirstOrDefaultAsync(one => one.Id == id && one.Area == area.Value, cancellation);
                if (proposal is null)
                {
                    return Result.Ok<ParameterProposal?>(null);
                }

                if (Refusal(proposal, write, version, wanted) is { } fault)
                {
                    return fault;
                }

                return proposal.State == wanted
                    ? proposal
                    : await SettleAsync(write, proposal, wanted, reason, cancellation);
            },
            cancellation
        );
        book.Forget();
        return settled;
    }

    private static Fault? Refusal(ParameterProposal proposal, Write write, int version, ProposalState wanted)
    {
        var isOwn = proposal.ProposedBy is { } proposer && proposer == write.Visitor.AccountId;
        if (proposal.State != ProposalState.Waiting)
        {
            return proposal.State == wanted && proposal.DecidedByName == write.Visitor.Name
                ? null
                : ParameterFaults.ProposalSettled(proposal.DecidedByName ?? "–", ProposalWords.Of(proposal.State));
        }

        return proposal.Version != version ? StorageFaults.ChangedMeanwhile()
            : wanted == ProposalState.Withdrawn && !isOwn ? ParameterFaults.NotYourProposal(proposal.ProposedByName)
            : wanted != ProposalState.Withdrawn && isOwn ? ParameterFaults.OwnProposal()
            : null;
    }

    private static async Task<Result<ParameterProposal?>> SettleAsync(
        Write write,
        ParameterProposal proposal,
        ProposalState wanted,
        string? reason,
        CancellationToken cancellation
    )
    {
        (proposal.State, proposal.Answer) = (wanted, reason);
        (proposal.DecidedAt, proposal.DecidedByName) = (write.Now, write.Visitor.Name);
        if (wanted == ProposalState.Approved)
        {
            var made = await MakeAsync(write, proposal, cancellation);
            if (made.Fault is { } refused)
            {
                return refused;
            }
        }

        write.Audit(
            new AuditNote(
                $"parameter.proposal-{wanted.ToString().ToLowerInvariant()}",
                ParameterDesk.ReferenceOf(proposal.AreaKey, proposal.Name),
                $"Forslaget fra {proposal.ProposedByName} om »{proposal.Label}« {proposal.After} blev {ProposalWords.Of(wanted)}.",
                proposal.AreaKey == AreaKey.Country ? null : proposal.AreaKey,
                Why: reason
            )
        );
        if (proposal.ProposedBy is { } proposer && wanted != ProposalState.Withdrawn)
        {
            write.Notify(
                [proposer],
                $"Dit forslag om »{proposal.Label}« {proposal.After} er {ProposalWords.Of(wanted)} af {write.Visitor.Name}.",
                ProposalEndpoints.AddressOf(proposal.AreaKey)
            );
        }

        return proposal;
    }

    private static async Task<Result<ParameterRow>> MakeAsync(
        Write write,
        ParameterProposal proposal,
        CancellationToken cancellation
    )
    {
        var key = ParameterRow.KeyOf(proposal.AreaKey, proposal.Name);
        var rows = await write
            .Db.Set<ParameterRow>()
            .AsNoTracking()
            .Where(row => row.Key == key)
            .ToListAsync(cancellation);
        if (rows.Count == 0)
        {
            return ParameterFaults.NoSuchParameter(proposal.Name);
        }

        var change = PlannedChange.Of(proposal, new ParameterHistory(rows));
        return change.IsOk
            ? await ChangeParameter.MakeAsync(write, change.Value, proposal.ProposedBy, proposal, cancellation)
            : change.Fault;
    }
}
