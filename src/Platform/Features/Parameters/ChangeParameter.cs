using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Periods;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Features.Parameters;

/// <summary>
/// Makes a change of a parameter; or, where the area asks for four eyes, keeps it as a proposal until another person
/// approves it. docs/decisions/0018.
/// </summary>
public sealed class ChangeParameter(WriteDesk desk, ParameterBook book, TimeProvider time)
{
    /// <summary>True when the area's changes wait for another person today.</summary>
    public bool AsksForFourEyes(AreaKey area) =>
        book.Current.Find(ParameterKeys.FourEyes, area, DanishClock.Today(time)) is { IsOk: true } found
        && found.Value.Text == ParameterChoices.Yes;

    /// <summary>Makes the change or proposes it; the same proposal sent twice stands once.</summary>
    /// <returns>The waiting proposal, or null when the change was made. RV-701 somebody was first, RV-778 the period is closed.</returns>
    public async Task<Result<ParameterProposal?>> RunAsync(PlannedChange change, CancellationToken cancellation)
    {
        var area = new AreaKey(change.Row.Area);
        var done = await desk.RunAsync(
            async write =>
                AsksForFourEyes(area)
                    ? await ProposeAsync(write, change, cancellation)
                    : (await MakeAsync(write, change, write.Visitor.AccountId, null, cancellation)).Then(_ =>
                        Result.Ok<ParameterProposal?>(null)
                    ),
            cancellation
        );
        book.Forget();
        return done;
    }

    /// <summary>Makes the change inside a write.</summary>
    /// <param name="write">The write.</param>
    /// <param name="change">The change.</param>
    /// <param name="enteredBy">Who entered it.</param>
    /// <param name="approval">Who proposed it, when the writer approves it; null when nobody had to.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static async Task<Result<ParameterRow>> MakeAsync(
        Write write,
        PlannedChange change,
        Guid? enteredBy,
        ParameterProposal? approval,
        CancellationToken cancellation
    )
    {
        var row = change.Row;
        if (await write.Db.RefuseAsync(new AreaKey(row.Area), change.Touched, cancellation) is { } closed)
        {
            return closed;
        }

        if (change.Kind != ParameterChangeKind.Ended)
        {
            row.EnteredBy = enteredBy;
            row.ApprovedBy = approval is null ? null : write.Visitor.AccountId;
        }

        var superseded = await write.Db.Set<ParameterRow>().SupersedeAsync(row, write.Now, cancellation);
        if (!superseded.Select(one => one.Id).ToHashSet().SetEquals(change.Closes))
        {
            return StorageFaults.ChangedMeanwhile();
        }

        var summary = approval is null
            ? change.Summary
            : $"{change.Summary.TrimEnd('.')}, foreslået af {approval.ProposedByName} og godkendt af {write.Visitor.Name}.";
        write.Audit(ParameterAudit.Note(change.Verb, summary, change.Before, row, change.Reason));
        return row;
    }

    private static async Task<Result<ParameterProposal?>> ProposeAsync(
        Write write,
        PlannedChange change,
        CancellationToken cancellation
    )
    {
        var proposal = Proposal(write, change);
        await write.Db.HoldAsync($"proposal/{proposal.Area}/{proposal.Name}", cancellation);
        var waiting = await write
            .Db.Set<ParameterProposal>()
            .AsNoTracking()
            .Where(one => one.Area == proposal.Area && one.Name == proposal.Name && one.State == ProposalState.Waiting)
            .ToListAsync(cancellation);
        if (waiting.Find(one => one.IsSame(proposal)) is { } twice)
        {
            return twice;
        }

        if (await write.Db.RefuseAsync(new AreaKey(change.Row.Area), change.Touched, cancellation) is { } closed)
        {
            return closed;
        }

        write.Db.Add(proposal);
        write.Audit(
            ParameterAudit.Note(
                "proposed",
                $"{ParameterAudit.Name(change.Row)} blev foreslået ændret til {change.After}.",
                change.Before,
                change.Row,
                change.Reason
            )
        );
        return proposal;
    }

    private static ParameterProposal Proposal(Write write, PlannedChange change) =>
        new()
        {
            Area = change.Row.Area,
            Name = change.Row.Name,
            Label = change.Row.Label,
            Kind = change.Kind,
            Value = change.Typed.Value,
            From = change.Typed.From,
            To = change.Typed.To,
            Source = change.Typed.Source,
            Decision = change.Typed.Decision,
            Row = change.Kind == ParameterChangeKind.Entered ? null : change.Before?.Id,
            Reason = change.Reason,
            Before = change.Before is { } before ? ParameterPlan.Shown(before) : null,
            After = change.After,
            ProposedBy = write.Visitor.AccountId,
            ProposedByName = write.Visitor.Name,
            ProposedAt = write.Now,
        };
}
