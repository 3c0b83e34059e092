using System.Data.Common;
using System.Diagnostics.Metrics;
using Rammevaerk.Platform.Operation;

namespace Rammevaerk.Web.Operation;

/// <summary>
/// Measures how long the queues are, asked each time metrics are sent: what waits and what failed, a queue at a time.
/// </summary>
internal sealed class QueueGauges(IServiceScopeFactory scopes) : IDisposable
{
    private readonly Meter meter = new(Signals.Name);

    public void Begin()
    {
        meter.CreateObservableGauge("rammevaerk.queue.waiting", () => Read(state => state.Waiting), "{item}");
        meter.CreateObservableGauge("rammevaerk.queue.failed", () => Read(state => state.Failed), "{item}");
    }

    public void Dispose() => meter.Dispose();

    private List<Measurement<int>> Read(Func<QueueState, int> value)
    {
        using var scope = scopes.CreateScope();
        var read = new List<Measurement<int>>();
        foreach (var queue in scope.ServiceProvider.GetServices<IQueueStatus>())
        {
            try
            {
                // Metrics are read on a thread of their own, which may wait.
                var state = queue.StateAsync(CancellationToken.None).GetAwaiter().GetResult();
                read.Add(new(value(state), new KeyValuePair<string, object?>("queue", queue.GetType().Name)));
            }
            catch (DbException)
            {
                // Without the database there is no length to tell; that it is away, others tell.
            }
        }

        return read;
    }
}
