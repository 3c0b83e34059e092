using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Web.Demonstration;

/// <summary>
/// Lets one copy of the application fill at a time: the others wait and then find it filled. A file in a data folder has one
/// copy only.
/// </summary>
internal sealed class FillingGuard : IAsyncDisposable
{
    private const long Key = 0x44454D4F;

    private readonly AsyncServiceScope scope;

    private FillingGuard(AsyncServiceScope scope) => this.scope = scope;

    /// <summary>Waits for its turn; the turn ends with the guard's own connection.</summary>
    public static async Task<FillingGuard> HoldAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var own = services.CreateAsyncScope();
        var db = own.ServiceProvider.GetRequiredService<RammevaerkDb>();
        if (db.Database.IsNpgsql())
        {
            await db.Database.OpenConnectionAsync(cancellation);
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({Key})", cancellation);
        }

        return new FillingGuard(own);
    }

    public async ValueTask DisposeAsync()
    {
        var db = scope.ServiceProvider.GetRequiredService<RammevaerkDb>();
        if (db.Database.IsNpgsql())
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({Key})");
        }

        await scope.DisposeAsync();
    }
}
