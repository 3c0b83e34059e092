using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Receptions;

/// <summary>
/// Takes the next file to work on. Several copies may ask at once: a row is taken by whoever changes it first, and kept for
/// a short time that its holder prolongs; when a copy dies, another takes its files when the time is out.
/// </summary>
public sealed class WaitingReceptions(RammevaerkDb db, TimeProvider time)
{
    /// <summary>How long a file is kept by whoever took it, unless prolonged.</summary>
    public static readonly TimeSpan Hold = TimeSpan.FromSeconds(20);

    private IQueryable<RateReception> Free(DateTime now) =>
        db.Set<RateReception>()
            .Where(one =>
                one.State == ReceptionState.Waiting || (one.State == ReceptionState.Running && one.HeldUntil < now)
            );

    /// <summary>Takes the oldest free file; null when there is none.</summary>
    public async Task<RateReception?> TakeAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var now = WriteDesk.Now(time);
            var next = await Free(now)
                .OrderBy(one => one.ReceivedAt)
                .ThenBy(one => one.Id)
                .Select(one => (Guid?)one.Id)
                .FirstOrDefaultAsync(cancellation);
            if (next is not { } id)
            {
                return null;
            }

            // No use case, only the queue's own marks: they leave no audit entry.
            var taken = await Free(now)
                .Where(one => one.Id == id)
                .ExecuteUpdateAsync(
                    set =>
                        set.SetProperty(one => one.State, ReceptionState.Running)
                            .SetProperty(one => one.HeldUntil, now + Hold)
                            .SetProperty(one => one.Attempts, one => one.Attempts + 1),
                    cancellation
                );
            if (taken == 1)
            {
                return await db.Set<RateReception>().AsNoTracking().SingleAsync(one => one.Id == id, cancellation);
            }
        }
    }

    /// <summary>Keeps the file longer.</summary>
    public Task ProlongAsync(Guid id, CancellationToken cancellation) =>
        db.Set<RateReception>()
            .Where(one => one.Id == id && one.State == ReceptionState.Running)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.HeldUntil, WriteDesk.Now(time) + Hold), cancellation);

    /// <summary>Leaves the file, to be tried again when its time is out.</summary>
    public Task PutBackAsync(Guid id, CancellationToken cancellation) => ProlongAsync(id, cancellation);

    /// <summary>How many files come before this one.</summary>
    public Task<int> AheadOfAsync(RateReception reception, CancellationToken cancellation) =>
        reception.State != ReceptionState.Waiting
            ? Task.FromResult(0)
            : db.Set<RateReception>()
                .CountAsync(
                    one =>
                        (one.State == ReceptionState.Waiting || one.State == ReceptionState.Running)
                        && one.ReceivedAt < reception.ReceivedAt,
                    cancellation
                );
}
