namespace Rammevaerk.Platform.Web;

/// <summary>
/// Lets no more heavy pieces of work run at once than the machine has cores; the others wait. Only the work itself is
/// counted, not the sending of its result, so a client that reads slowly keeps nobody waiting.
/// </summary>
public sealed class HeavyWork : IDisposable
{
    private readonly SemaphoreSlim places = new(Environment.ProcessorCount, Environment.ProcessorCount);

    /// <summary>Runs the work when there is a place for it.</summary>
    /// <exception cref="OperationCanceledException">The client left while waiting.</exception>
    public async Task<T> RunAsync<T>(Func<T> work, CancellationToken cancellation)
    {
        await places.WaitAsync(cancellation);
        try
        {
            return work();
        }
        finally
        {
            places.Release();
        }
    }

    public void Dispose() => places.Dispose();
}
