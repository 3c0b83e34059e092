using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Access.OwnAccount;

/// <summary>Tells the owner of an account what was changed about signing in, in case it was somebody else.</summary>
internal static class SecurityMail
{
    public static Task SendAsync(Write write, Account account, string what, CancellationToken cancellation) =>
        account.Email is { Length: > 0 } mail
            ? write.SendAsync(
                new MailDraft(
                    $"account-changed/{account.Id:N}/{write.Now.Ticks}",
                    mail,
                    account.Name,
                    what,
                    $"Kære {account.Name}\n\n{what} {DanishClock.Full(write.Now)}.\n\nVar det ikke dig, så vælg straks en ny "
                        + "adgangskode under »Glemt adgangskode«, og skriv til den, der administrerer brugere hos dig.\n"
                ),
                cancellation
            )
            : Task.CompletedTask;
}
