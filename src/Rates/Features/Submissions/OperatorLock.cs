using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Rates.Features.Submissions;

/// <summary>
/// Lets one write at a time work on an operator's deliveries in a round: numbers follow each other, and what is signed
/// off is the newest. On SQLite a write is alone anyway; on PostgreSQL the operator's row is held.
/// </summary>
internal static class OperatorLock
{
    public static Task HoldOperatorAsync(
        this RammevaerkDb db,
        Guid round,
        string party,
        CancellationToken cancellation
    ) =>
        db.Database.IsNpgsql()
            ? db.Database.ExecuteSqlAsync(
                $"SELECT 1 FROM round_operators WHERE round_id = {round} AND party = {party} FOR UPDATE",
                cancellation
            )
            : Task.CompletedTask;
}
