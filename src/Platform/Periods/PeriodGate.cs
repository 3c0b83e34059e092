using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Periods;

/// <summary>Refuses what would touch a closed period.</summary>
public static class PeriodGate
{
    private const long PostgresLock = 0x504552494F44;

    /// <summary>
    /// RV-778 when one of the days lies in a closed period of the area or of the country, and for the country of any area;
    /// null when none does. Called inside the write, so that
    /// a period closed meanwhile counts.
    /// </summary>
    public static async Task<Fault?> RefuseAsync(
        this RammevaerkDb db,
        AreaKey area,
        Period touched,
        CancellationToken cancellation
    )
    {
        await db.HoldPeriodsAsync(area, isAlone: false, cancellation);
        var country = AreaKey.Country.Value;
        var last = touched.To ?? DateOnly.MaxValue;
        var closed = await db.Set<ClosedPeriod>()
            .AsNoTracking()
            .Where(one =>
                (one.Area == area.Value || one.Area == country || area == AreaKey.Country)
                && one.ReopenedAt == null
                && one.From <= last
                && one.To >= touched.From
            )
            .OrderBy(one => one.From)
            .FirstOrDefaultAsync(cancellation);
        return closed is null ? null : PeriodFaults.IsClosed(closed);
    }

    /// <summary>As the other, of a whole year.</summary>
    public static Task<Fault?> RefuseAsync(
        this RammevaerkDb db,
        AreaKey area,
        int year,
        CancellationToken cancellation
    ) => db.RefuseAsync(area, new BudgetYear(year).Period, cancellation);

    /// <summary>
    /// Keeps an area's periods as they are until the write ends: shared by what is entered, alone for closing and opening. On
    /// SQLite a write is alone anyway.
    /// </summary>
    internal static async Task HoldPeriodsAsync(
        this RammevaerkDb db,
        AreaKey area,
        bool isAlone,
        CancellationToken cancellation
    )
    {
        if (!db.Database.IsNpgsql())
        {
            return;
        }

        // The country's first, always: what is entered for the country touches every area's periods.
        foreach (var one in new[] { AreaKey.Country, area }.Distinct())
        {
            var key = PostgresLock + one.Value.Sum(sign => (long)sign * sign);
            await (
                isAlone
                    ? db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({key})", cancellation)
                    : db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock_shared({key})", cancellation)
            );
        }
    }
}
