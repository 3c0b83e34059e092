using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Web.Caching;

/// <summary>
/// Sees to it that a page made after a write is made of what the application knows since the write, and that the pages
/// made before it no longer take room.
/// </summary>
public sealed class FreshMemory(IServiceScopeFactory scopes, IOutputCacheStore pages) : IDisposable
{
    private readonly SemaphoreSlim one = new(1);
    private volatile Seen? seen;

    /// <summary>Reads again what is held in memory, unless that was done since the write.</summary>
    public async ValueTask FreshenAsync(WriteMark mark, CancellationToken cancellation)
    {
        if (seen?.Mark == mark)
        {
            return;
        }

        await one.WaitAsync(cancellation);
        try
        {
            if (seen?.Mark != mark)
            {
                await ReadAsync(cancellation);
                await ForgetPagesAsync(cancellation);
                seen = new(mark);
            }
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();

    private async Task ReadAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        foreach (var held in scope.ServiceProvider.GetServices<IHeldInMemory>())
        {
            await held.FreshenAsync(cancellation);
        }
    }

    private async Task ForgetPagesAsync(CancellationToken cancellation)
    {
        if (seen is { } before)
        {
            await pages.EvictByTagAsync(before.Mark.ToString(), cancellation);
        }
    }

    private sealed record Seen(WriteMark Mark);
}
