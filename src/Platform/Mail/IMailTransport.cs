using System.Net;
using System.Net.Mail;

namespace Rammevaerk.Platform.Mail;

/// <summary>Carries a mail away.</summary>
public interface IMailTransport
{
    /// <exception cref="SmtpException">The server did not take it.</exception>
    /// <exception cref="FormatException">The receiver's address is none.</exception>
    /// <exception cref="IOException">The file could not be written.</exception>
    Task SendAsync(OutboxMail mail, CancellationToken cancellation);
}

/// <summary>Hands mails to the installation's mail server.</summary>
public sealed class SmtpTransport(MailSettings settings) : IMailTransport
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public async Task SendAsync(OutboxMail mail, CancellationToken cancellation)
    {
        using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.Encrypted };
        if (settings.User.Length > 0)
        {
            client.Credentials = new NetworkCredential(settings.User, settings.Password);
        }

        using var message = MailMessages.Of(mail, settings.Sender);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            await client.SendMailAsync(message, patience.Token);
        }
        catch (OperationCanceledException late) when (!cancellation.IsCancellationRequested)
        {
            throw new SmtpException("The mail server did not answer in time.", late);
        }
    }
}

/// <summary>Writes mails as files a mail program opens, in data/mail: in a demonstration, and where no server is set.</summary>
public sealed class FileTransport(DataFolder data, MailSettings settings, TimeProvider time) : IMailTransport
{
    public const string Folder = "mail";

    public async Task SendAsync(OutboxMail mail, CancellationToken cancellation)
    {
        var made = data.Folder(Path.Combine(Folder, mail.Id.ToString("N")));
        using (
            var client = new SmtpClient
            {
                DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory,
                PickupDirectoryLocation = made.FullName,
            }
        )
        {
            using var message = MailMessages.Of(mail, settings.Sender);
            await client.SendMailAsync(message, cancellation);
        }

        var stamp = time.GetUtcNow().ToString("yyyyMMdd-HHmmss", Kernel.Danish.Invariant);
        var file = made.EnumerateFiles("*.eml").OrderBy(one => one.Name, StringComparer.Ordinal).First();
        file.MoveTo(Path.Combine(data.Folder(Folder).FullName, $"{stamp}-{mail.Id:N}.eml"), overwrite: true);
        made.Delete(recursive: true);
    }
}
