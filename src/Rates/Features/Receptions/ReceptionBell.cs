using System.Threading.Channels;

namespace Rammevaerk.Rates.Features.Receptions;

/// <summary>Rings when this copy has received a file, so that it need not wait for the next look at the queue.</summary>
public sealed class ReceptionBell
{
    private readonly Channel<bool> rung = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    public void Ring() => rung.Writer.TryWrite(true);

    /// <summary>Waits for the next ring, at most so long.</summary>
    public async Task HearAsync(TimeSpan longest, TimeProvider time, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        try
        {
            await rung.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // Nobody rang: time for the next look.
        }
    }
}
