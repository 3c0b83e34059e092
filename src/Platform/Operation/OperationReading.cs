using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Access.Demonstrations;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Storage.Backups;

namespace Rammevaerk.Platform.Operation;

/// <summary>Reads how the installation runs.</summary>
public sealed class OperationReading(
    RammevaerkDb db,
    DataFolder data,
    IEnumerable<IQueueStatus> queues,
    JobReading jobs,
    DemonstrationMode demonstration,
    TimeProvider time
)
{
    public async Task<OperationReport> LoadAsync(CancellationToken cancellation)
    {
        var states = new List<(string, QueueState)>();
        foreach (var queue in queues)
        {
            states.Add((queue.Name, await queue.StateAsync(cancellation)));
        }

        return new(
            WriteDesk.Now(time),
            states,
            await jobs.LoadAsync(cancellation),
            await db.Set<BackupRecord>()
                .AsNoTracking()
                .OrderByDescending(backup => backup.At)
                .FirstOrDefaultAsync(cancellation),
            await demonstration.IsOnAsync(cancellation),
            await ChainAsync(cancellation)
        );
    }

    /// <summary>What the database is; asked for by the page only.</summary>
    public Task<DatabaseFacts> DatabaseAsync(CancellationToken cancellation) =>
        DatabaseFacts.ReadAsync(db, time, cancellation);

    private async Task<ChainState> ChainAsync(CancellationToken cancellation)
    {
        var noted = await NotedHead.ReadAsync(data, cancellation);
        return new(
            await AuditChain.HeadAsync(db, cancellation),
            noted,
            noted is null ? null : await noted.HoldsAsync(db, cancellation)
        );
    }
}
