using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Changes;
using Rammevaerk.Rates.Rules.Changes;

namespace Rammevaerk.Rates.Features.Changes;

/// <summary>Reads new rates in the year, and how much notice an area asks for.</summary>
public sealed class ChangeDesk(RammevaerkDb db, ICurrentParameters parameters, TimeProvider time)
{
    public DateOnly Today => DanishClock.Today(time);

    /// <summary>The area's, the newest first.</summary>
    public async Task<IReadOnlyList<RateChange>> OfAreaAsync(AreaKey area, CancellationToken cancellation) =>
        await db.Set<RateChange>()
            .AsNoTracking()
            .Where(one => one.Area == area.Value)
            .OrderByDescending(one => one.RequestedAt)
            .ToListAsync(cancellation);

    public Task<RateChange?> FindAsync(string area, string party, Guid id, CancellationToken cancellation) =>
        db.Set<RateChange>()
            .AsNoTracking()
            .FirstOrDefaultAsync(one => one.Id == id && one.Area == area && one.Party == party, cancellation);

    /// <summary>The changes behind published rows, the first day first.</summary>
    public async Task<IReadOnlyList<RateChange>> BehindAsync(IEnumerable<Guid?> ids, CancellationToken cancellation)
    {
        var wanted = ids.OfType<Guid>().Distinct().ToList();
        return wanted.Count == 0
            ? []
            : await db.Set<RateChange>()
                .AsNoTracking()
                .Where(one => wanted.Contains(one.Id))
                .OrderBy(one => one.From)
                .ToListAsync(cancellation);
    }

    /// <summary>Months of notice the area asks for today; a missing parameter is its fault.</summary>
    public Result<int> Notice(AreaKey area) =>
        parameters
            .Current.FindNumber(ParameterKeys.RateNoticeMonths, area, Today)
            .Then(found => Result.Ok((int)found.Number!.Value));

    /// <summary>The first day a new rate may count from without a reason; today where the area has no notice.</summary>
    public DateOnly Earliest(AreaKey area) =>
        Notice(area) is { IsOk: true, Value: var months } ? ChangeNoticeRule.Earliest(Today, months) : Today;
}
