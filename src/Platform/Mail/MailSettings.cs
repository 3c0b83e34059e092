using Microsoft.Extensions.Configuration;
using Rammevaerk.Kernel;

namespace Rammevaerk.Platform.Mail;

/// <summary>The mail server of the installation; without one mails are written as files.</summary>
/// <param name="Host">Name of the server; empty for none.</param>
/// <param name="Port">Its port.</param>
/// <param name="User">Who to log in as; empty for nobody.</param>
/// <param name="Password">The password.</param>
/// <param name="Sender">The sender's address.</param>
/// <param name="Encrypted">False only for a server on the same machine.</param>
public sealed record MailSettings(string Host, int Port, string User, string Password, string Sender, bool Encrypted)
{
    /// <summary>Name of the setting with the server, as mail.example.dk or mail.example.dk:587.</summary>
    public const string Setting = "RAMMEVAERK_SMTP";

    private const int UsualPort = 587;
    private const string UsualSender = "noreply@localhost";

    public bool HasServer => Host.Length > 0;

    /// <summary>From RAMMEVAERK_SMTP, _SMTP_USER, _SMTP_PASSWORD, _SMTP_FROM and _SMTP_TLS=nej.</summary>
    /// <exception cref="InvalidOperationException">The port is no port, or there is a server and no sender.</exception>
    public static MailSettings From(IConfiguration configuration)
    {
        var server = configuration[Setting] ?? "";
        var colon = server.LastIndexOf(':');
        var port = UsualPort;
        if (colon >= 0 && !int.TryParse(server[(colon + 1)..], Danish.Invariant, out port))
        {
            throw new InvalidOperationException($"{Setting} is {server}, which names no port.");
        }

        var sender = configuration[$"{Setting}_FROM"] ?? "";
        return server.Length > 0 && sender.Length == 0
            ? throw new InvalidOperationException($"{Setting}_FROM, the sender's address, is missing.")
            : new(
                colon >= 0 ? server[..colon] : server,
                port,
                configuration[$"{Setting}_USER"] ?? "",
                configuration[$"{Setting}_PASSWORD"] ?? "",
                sender.Length > 0 ? sender : UsualSender,
                configuration[$"{Setting}_TLS"] != "nej"
            );
    }
}
