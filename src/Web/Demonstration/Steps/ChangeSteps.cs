using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Changes;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Changes;
using Rammevaerk.Web.Demonstration.Story;

namespace Rammevaerk.Web.Demonstration.Steps;

/// <summary>What operators, the rate group and the secretariat do with new rates in the year.</summary>
internal sealed class ChangeSteps(RammevaerkDb db, RequestChange request, DecideChange decide, PublishChange publish)
{
    public async Task AskAsync(
        int year,
        string party,
        string service,
        Func<PublishedRate, WantedChange> wanted,
        CancellationToken stop
    )
    {
        var seen = await db.Set<PublishedRate>()
            .AsNoTracking()
            .KnownAt(null)
            .Where(one => one.Party == party && one.ServiceKey == service && one.Year == year)
            .OrderBy(one => one.ValidFrom)
            .FirstAsync(stop);
        await Told.MustAsync(request.RunAsync(seen, wanted(seen), stop));
    }

    public async Task DecideAsync(string area, string party, ChangeState wanted, string? answer, CancellationToken stop)
    {
        var change = await FindAsync(area, party, stop);
        var stage = wanted == ChangeState.SignedOff ? ChangeStage.Operator : ChangeStage.RateGroup;
        await Told.MustAsync(decide.RunAsync(change, change.Version, stage, wanted, answer, stop));
    }

    public async Task PublishAsync(string area, string party, CancellationToken stop)
    {
        var change = await FindAsync(area, party, stop);
        await Told.MustAsync(publish.RunAsync(change, change.Version, stop));
    }

    private Task<RateChange> FindAsync(string area, string party, CancellationToken stop) =>
        db.Set<RateChange>().AsNoTracking().SingleAsync(one => one.Area == area && one.Party == party, stop);
}
