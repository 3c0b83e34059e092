using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Operation;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Receptions;

/// <summary>How the queue of files from robots stands.</summary>
public sealed class ReceptionStatus(RammevaerkDb db) : IQueueStatus
{
    public string Name => "Filer fra robotter";

    /// <summary>Failed are those given up after all attempts; a file refused for what it holds is answered, not failed.</summary>
    public async Task<QueueState> StateAsync(CancellationToken cancellation)
    {
        var open = await db.Set<RateReception>()
            .Where(one => one.State == ReceptionState.Waiting || one.State == ReceptionState.Running)
            .GroupBy(one => one.State)
            .Select(group => new
            {
                group.Key,
                Count = group.Count(),
                Oldest = group.Min(one => one.ReceivedAt),
            })
            .ToListAsync(cancellation);
        var waiting = open.Find(one => one.Key == ReceptionState.Waiting);
        var givenUp = ReceptionFaults.GivenUp(0).Id;
        return new(
            waiting?.Count ?? 0,
            open.Find(one => one.Key == ReceptionState.Running)?.Count ?? 0,
            await db.Set<RateReception>().CountAsync(one => one.FaultId == givenUp, cancellation),
            waiting?.Oldest,
            null
        );
    }
}
