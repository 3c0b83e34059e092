using System.Threading.Channels;

namespace Rammevaerk.Platform.Mail;

/// <summary>Rings when a write has put a mail in the outbox, so that a one-time code need not wait for the next minute.</summary>
public sealed class MailBell
{
    private readonly Channel<bool> rung = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    public void Ring() => rung.Writer.TryWrite(true);

    /// <summary>Waits for the next ring; one that was not heard is heard at once.</summary>
    public async Task HearAsync(CancellationToken cancellation) => await rung.Reader.ReadAsync(cancellation);
}
