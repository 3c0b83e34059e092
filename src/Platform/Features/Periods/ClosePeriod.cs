using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Periods;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Features.Periods;

/// <summary>Closes a period of an area, and opens a closed one again with a reason.</summary>
public sealed class ClosePeriod(WriteDesk desk, TimeProvider time)
{
    /// <summary>Closes the days; the same days closed twice stand once. RV-790 when they are not over.</summary>
    public Task<Result<ClosedPeriod>> RunAsync(
        AreaKey area,
        Period days,
        string reason,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<ClosedPeriod>(
            async write =>
            {
                var last = days.To!.Value;
                if (last >= DanishClock.Today(time))
                {
                    return PeriodFaults.NotOver(last);
                }

                await write.Db.HoldPeriodsAsync(area, isAlone: true, cancellation);
                var twice = await write
                    .Db.Set<ClosedPeriod>()
                    .AsNoTracking()
                    .FirstOrDefaultAsync(
                        one =>
                            one.Area == area.Value && one.From == days.From && one.To == last && one.ReopenedAt == null,
                        cancellation
                    );
                if (twice is not null)
                {
                    return twice;
                }

                var period = new ClosedPeriod
                {
                    Area = area.Value,
                    From = days.From,
                    To = last,
                    Reason = reason,
                    ClosedAt = write.Now,
                    ClosedByName = write.Visitor.Name,
                };
                write.Db.Add(period);
                write.Audit(Note("closed", period, $"Perioden {period.Days} blev lukket.", reason));
                return period;
            },
            cancellation
        );

    /// <summary>
    /// Opens it again; null when the area has none with the id. RV-701 when somebody changed it meanwhile, RV-791 when it is
    /// open.
    /// </summary>
    public Task<Result<ClosedPeriod?>> ReopenAsync(
        AreaKey area,
        Guid id,
        int version,
        string reason,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<ClosedPeriod?>(
            async write =>
            {
                await write.Db.HoldPeriodsAsync(area, isAlone: true, cancellation);
                var period = await write
                    .Db.Set<ClosedPeriod>()
                    .FirstOrDefaultAsync(one => one.Id == id && one.Area == area.Value, cancellation);
                if (period is null)
                {
                    return Result.Ok<ClosedPeriod?>(null);
                }

                if (!period.IsClosed)
                {
                    return PeriodFaults.IsOpen();
                }

                if (period.Version != version)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                (period.ReopenedAt, period.ReopenedByName, period.ReopenReason) = (
                    write.Now,
                    write.Visitor.Name,
                    reason
                );
                write.Audit(Note("reopened", period, $"Perioden {period.Days} blev genåbnet.", reason));
                return period;
            },
            cancellation
        );

    private static AuditNote Note(string verb, ClosedPeriod period, string summary, string reason) =>
        new(
            $"period.{verb}",
            period.Reference,
            summary,
            period.AreaKey,
            After: new { Fra = period.From, Til = period.To },
            Why: reason
        );
}
