using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Registers;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Parties.Features.Delegations;

/// <summary>What is delegated.</summary>
/// <param name="What">What is to be decided, in one line.</param>
/// <param name="FromBodyId">The body that delegates.</param>
/// <param name="ToBodyId">The body that decides.</param>
/// <param name="On">The day it was delegated.</param>
/// <param name="Basis">The decision that delegated it.</param>
/// <param name="About">What it is about, by reference; null when words must do.</param>
public sealed record Delegation(
    string What,
    Guid FromBodyId,
    Guid ToBodyId,
    DateOnly On,
    Basis Basis,
    SubjectReference? About = null
);

/// <summary>Writes to the register of delegated decisions inside the write of whoever delegates or decides.</summary>
public static class DelegatedDecisions
{
    /// <summary>
    /// Enters a delegated decision: RV-344 for a body of another area, RV-369 when a body would delegate to itself. What is
    /// already delegated about the same thing and still open is given back, not entered twice.
    /// </summary>
    public static async Task<Result<DelegatedDecision>> Add(
        Write write,
        AreaKey area,
        Delegation delegation,
        CancellationToken cancellation
    )
    {
        var bodies = await write.TwoBodiesAsync(area, delegation.FromBodyId, delegation.ToBodyId, cancellation);
        if (!bodies.IsOk)
        {
            return bodies.Fault;
        }

        var about = delegation.About?.ToString();
        var open = about is null
            ? null
            : await write
                .Db.Set<DelegatedDecision>()
                .FirstOrDefaultAsync(
                    one => one.Area == area.Value && one.About == about && one.State == DelegationState.Open,
                    cancellation
                );
        if (open is not null)
        {
            return open;
        }

        var delegated = new DelegatedDecision
        {
            Area = area.Value,
            What = delegation.What,
            FromBodyId = delegation.FromBodyId,
            ToBodyId = delegation.ToBodyId,
            About = about,
            DelegatedOn = delegation.On,
        };
        delegation.Basis.WriteTo(delegated);
        write.Db.Add(delegated);
        write.Note(
            "delegation.added",
            delegated.Subject,
            area,
            $"{bodies.Value.From.Name} bemyndigede {bodies.Value.To.Name}: {delegation.What}.",
            after: delegation
        );
        return delegated;
    }

    /// <summary>Enters what the other body decided: RV-368 when it has already, RV-372 for a day before it was delegated.</summary>
    public static Result<DelegatedDecision> Decide(
        Write write,
        DelegatedDecision delegated,
        string outcome,
        DateOnly on,
        Basis basis
    )
    {
        if (delegated is { State: DelegationState.Decided, DecidedOn: { } before })
        {
            return RegisterFaults.AlreadyDecided(before);
        }

        if (on < delegated.DelegatedOn)
        {
            return RegisterFaults.DecidedBeforeDelegated(delegated.DelegatedOn);
        }

        delegated.State = DelegationState.Decided;
        (delegated.Outcome, delegated.DecidedOn, delegated.OutcomeSource) = (outcome, on, basis.ToString());
        write.Note(
            "delegation.decided",
            delegated.Subject,
            delegated.AreaKey,
            $"{delegated.What} blev afgjort {Danish.Date(on)}: {outcome}.",
            after: new
            {
                State = DutyWords.Of(delegated.State),
                Outcome = outcome,
                Source = basis.ToString(),
            }
        );
        return delegated;
    }

    /// <summary>The open delegated decision about a thing; null when there is none.</summary>
    public static Task<DelegatedDecision?> FindOpenAsync(
        Write write,
        AreaKey area,
        SubjectReference about,
        CancellationToken cancellation
    )
    {
        var key = about.ToString();
        return write
            .Db.Set<DelegatedDecision>()
            .FirstOrDefaultAsync(
                one => one.Area == area.Value && one.About == key && one.State == DelegationState.Open,
                cancellation
            );
    }
}
