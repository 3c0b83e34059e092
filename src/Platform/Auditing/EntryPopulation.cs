using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Features.AuditTrail;
using Rammevaerk.Platform.Rules;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Auditing;

/// <summary>The audit entries of the area in the year.</summary>
internal sealed class EntryPopulation(RammevaerkDb db, AuditWords words) : ISamplePopulation
{
    public string Key => "spor";

    public string Title => "Linjer i revisionssporet";

    public bool HasAmounts => false;

    public async Task<IReadOnlyList<SampleItem>> LoadAsync(
        AreaKey area,
        int year,
        DateTime instant,
        CancellationToken cancellation
    )
    {
        var (from, to) = (DanishClock.StartOf(new(year, 1, 1)), DanishClock.StartOf(new(year + 1, 1, 1)));
        var entries = await db.Set<AuditEntry>()
            .AsNoTracking()
            .Where(entry => entry.Area == area.Value && entry.At >= from && entry.At < to && entry.At <= instant)
            .OrderBy(entry => entry.Number)
            .Select(entry => new
            {
                entry.Number,
                entry.At,
                entry.What,
                entry.Subject,
            })
            .ToListAsync(cancellation);
        return
        [
            .. entries.Select(entry => new SampleItem(
                entry.Number.ToString(Danish.Invariant),
                $"{words.Of(entry.What)}, {entry.Subject}, {DanishClock.Full(entry.At)}",
                null,
                $"{AuditEndpoints.Address}/{area}/{entry.Number.ToString(Danish.Invariant)}"
            )),
        ];
    }
}
