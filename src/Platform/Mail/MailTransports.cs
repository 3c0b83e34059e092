using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Mail;

/// <summary>Chooses how mails leave: never by a server from an installation with invented people.</summary>
public sealed class MailTransports(RammevaerkDb db, MailSettings settings, DataFolder data, TimeProvider time)
{
    private const string Yes = "ja";

    public async Task<IMailTransport> ChooseAsync(CancellationToken cancellation)
    {
        var isDemonstration = await db.Set<Setting>()
            .AnyAsync(one => one.Key == Setting.Demonstration && one.Value == Yes, cancellation);
        return isDemonstration || !settings.HasServer
            ? new FileTransport(data, settings, time)
            : new SmtpTransport(settings);
    }
}
