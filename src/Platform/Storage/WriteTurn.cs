using Microsoft.EntityFrameworkCore;

namespace Rammevaerk.Platform.Storage;

/// <summary>
/// Lets the writes of this copy go one at a time on SQLite, which takes one at a time anyway. A write that waits here holds
/// no thread; one that waits in the engine does, and a hundred of them would leave none for those who read.
/// </summary>
public sealed class WriteTurn : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim one = new(1);

    /// <summary>Waits for the turn. False when it did not come in time; true, and nothing waited for, on PostgreSQL.</summary>
    public async Task<bool> TakeAsync(RammevaerkDb db, CancellationToken cancellation) =>
        !db.Database.IsSqlite() || await one.WaitAsync(Patience, cancellation);

    /// <summary>Gives the turn on.</summary>
    public void Give(RammevaerkDb db)
    {
        if (db.Database.IsSqlite())
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();
}
