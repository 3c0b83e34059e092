using Rammevaerk.Platform.Jobs;

namespace Rammevaerk.Platform.Mail;

/// <summary>Every minute sends what waits in the outbox.</summary>
public sealed class OutboxJob(OutboxSender sender, MailTransports transports) : IJobWork
{
    public string Name => "outbox";

    public string Title => "Send mails, der venter";

    public string Schedule => "0 * * * * ?";

    public async Task RunAsync(CancellationToken cancellation) =>
        await sender.SendDueAsync(await transports.ChooseAsync(cancellation), cancellation);
}
