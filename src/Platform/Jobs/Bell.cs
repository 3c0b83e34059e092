using System.Threading.Channels;

namespace Rammevaerk.Platform.Jobs;

/// <summary>Tells work in the background that there is something to do; one ring that was not heard is heard at once.</summary>
public abstract class Bell
{
    private readonly Channel<bool> rung = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    public void Ring() => rung.Writer.TryWrite(true);

    /// <summary>Waits for the next ring.</summary>
    public async Task HearAsync(CancellationToken cancellation) => await rung.Reader.ReadAsync(cancellation);

    /// <summary>Waits for the next ring, at most so long.</summary>
    public async Task HearAsync(TimeSpan longest, TimeProvider time, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        try
        {
            await HearAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // Nobody rang: time for the next look.
        }
    }
}
