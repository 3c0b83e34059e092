using System.Threading.Channels;

namespace Rammevaerk.Platform.Auditing;

/// <summary>Takes notes of who opened cost details, and never makes a reader wait; <see cref="CostReadWriter"/> stores them.</summary>
public sealed class CostReadLog
{
    private readonly Channel<CostRead> notes = Channel.CreateUnbounded<CostRead>(
        new UnboundedChannelOptions { SingleReader = true }
    );

    internal ChannelReader<CostRead> Notes => notes.Reader;

    public void Note(CostRead read) => notes.Writer.TryWrite(read);

    /// <summary>Says that nothing more comes, so that the writer stores what is left and ends.</summary>
    internal void Close() => notes.Writer.TryComplete();
}
