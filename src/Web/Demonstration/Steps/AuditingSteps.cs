using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Auditing;
using Rammevaerk.Platform.Features.Auditing;
using Rammevaerk.Platform.Features.Parameters;
using Rammevaerk.Platform.Features.Parameters.Proposals;
using Rammevaerk.Platform.Features.Periods;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Web.Demonstration.Story;

namespace Rammevaerk.Web.Demonstration.Steps;

/// <summary>What is done with parameters by two people, and what auditors and the secretariat do about a year that is over.</summary>
internal sealed class AuditingSteps(
    RammevaerkDb db,
    ParameterDesk parameters,
    ChangeParameter change,
    DecideProposal decide,
    ClosePeriod periods,
    DrawSample samples
)
{
    /// <summary>Enters a value from a day, or proposes it where the area asks for four eyes.</summary>
    public async Task EnterAsync(string area, string name, ParameterTyped typed, CancellationToken stop)
    {
        var history = await parameters.HistoryAsync(new(area), name, stop) ?? throw new InvalidOperationException(name);
        var preview = ParameterPreview.Of(typed, history);
        var planned = PlannedChange.Enter(typed, preview.Row!, preview.Plan!);
        await Told.MustAsync(change.RunAsync(planned, stop));
    }

    /// <summary>Approves the oldest proposal that waits.</summary>
    public async Task ApproveAsync(string area, CancellationToken stop)
    {
        var waiting = await db.Set<ParameterProposal>()
            .AsNoTracking()
            .Where(one => one.Area == area && one.State == ProposalState.Waiting)
            .OrderBy(one => one.ProposedAt)
            .FirstAsync(stop);
        await Told.MustAsync(
            decide.RunAsync(new(area), waiting.Id, waiting.Version, ProposalState.Approved, null, stop)
        );
    }

    public Task CloseAsync(string area, int year, string reason, CancellationToken stop) =>
        Told.MustAsync(periods.RunAsync(new(area), new BudgetYear(year).Period, reason, stop));

    public Task DrawAsync(WantedSample wanted, CancellationToken stop) =>
        Told.MustAsync(samples.RunAsync(wanted, stop));

    /// <summary>What the read log would hold had somebody opened it in the browser.</summary>
    public async Task ReadAsync(CostRead read, CancellationToken stop)
    {
        db.Add(read);
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
    }
}
