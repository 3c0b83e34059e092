using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Access.OwnAccount;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Access.SignIn;

/// <summary>Mails links to choose a password, and takes the password somebody chose by one.</summary>
public sealed class ChoosePassword(
    WriteDesk desk,
    RammevaerkDb db,
    UserManager<Account> users,
    PasswordCheck passwords,
    SiteAddress site
)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(2);

    /// <summary>Mails a link when the address has an account that is not closed; audited in any case.</summary>
    public Task<Result<bool>> AskAsync(string mail, CancellationToken cancellation)
    {
        var normal = users.NormalizeEmail(mail.Trim()) ?? "";
        return desk.RunAsync<bool>(
            async write =>
            {
                var account = await write.Db.Users.FirstOrDefaultAsync(
                    one => one.NormalizedEmail == normal,
                    cancellation
                );
                write.Audit(SignInNotes.LinkAsked(account));
                if (
                    account is null
                    || account.IsClosed(write.Now)
                    || await IsJustAskedAsync(write, account, cancellation)
                )
                {
                    return false;
                }

                await MailLinkAsync(write, account, PasswordLink.ResetLifetime, cancellation);
                return true;
            },
            cancellation
        );
    }

    /// <summary>Makes a link and puts its mail in the outbox: an invitation when the account has no password yet.</summary>
    public async Task MailLinkAsync(Write write, Account account, TimeSpan lifetime, CancellationToken cancellation)
    {
        await PasswordLink.CloseAllAsync(write, account.Id, cancellation);
        var key = PasswordLink.NewKey();
        var link = new PasswordLink
        {
            AccountId = account.Id,
            KeyDigest = PasswordLink.DigestOf(key),
            CreatedAt = write.Now,
            ExpiresAt = write.Now + lifetime,
        };
        write.Db.Add(link);
        var address = site.Of($"{SignInEndpoints.PasswordPage}/{key}");
        var until = DanishClock.Full(link.ExpiresAt);
        var isInvitation = account.PasswordHash is null;
        await write.SendAsync(
            new MailDraft(
                $"password-link/{link.Id}",
                account.Email!,
                account.Name,
                isInvitation ? "Du er inviteret til Rammeværk" : "Vælg en ny adgangskode til Rammeværk",
                (
                    isInvitation
                        ? $"Kære {account.Name}\n\nDu er oprettet som bruger i Rammeværk. Vælg din adgangskode her:\n\n"
                        : $"Kære {account.Name}\n\nVælg en ny adgangskode til Rammeværk her:\n\n"
                ) + $"{address}\n\nLinket virker én gang og til {until}. Har du ikke bedt om det, så gør ingenting.\n"
            ),
            cancellation
        );
    }

    /// <summary>The account a link is for; null when it cannot be used.</summary>
    public async Task<Account?> AccountOfAsync(string key, DateTime now, CancellationToken cancellation)
    {
        var digest = PasswordLink.DigestOf(key);
        var link = await db.Set<PasswordLink>()
            .AsNoTracking()
            .FirstOrDefaultAsync(one => one.KeyDigest == digest, cancellation);
        var account =
            link?.IsOpen(now) == true
                ? await db.Users.AsNoTracking().FirstOrDefaultAsync(one => one.Id == link.AccountId, cancellation)
                : null;
        return account?.IsClosed(now) == false ? account : null;
    }

    /// <summary>Stores the password, closes the account's links and sessions, and opens a door shut by wrong tries.</summary>
    public async Task<Result<Account>> TakeAsync(
        string key,
        string password,
        string repeated,
        DateTime now,
        CancellationToken cancellation
    )
    {
        if (await AccountOfAsync(key, now, cancellation) is not { } known)
        {
            return AccessFaults.LinkGone();
        }

        if (PasswordRules.Check(known, password) is { } weak)
        {
            return weak;
        }

        if (password != repeated)
        {
            return AccessFaults.PasswordsDiffer();
        }

        var hash = passwords.Hash(known, password);
        return await desk.RunAsync<Account>(Store, cancellation);

        async Task<Result<Account>> Store(Write write)
        {
            var digest = PasswordLink.DigestOf(key);
            var link = await write.Db.Set<PasswordLink>().FirstAsync(one => one.KeyDigest == digest, cancellation);
            if (!link.IsOpen(write.Now))
            {
                return AccessFaults.LinkGone();
            }

            await PasswordLink.CloseAllAsync(write, known.Id, cancellation);
            var account = await write.Db.Users.FirstAsync(one => one.Id == known.Id, cancellation);
            account.PasswordHash = hash;
            account.EmailConfirmed = true;
            await users.UpdateSecurityStampAsync(account);
            var guardKey = SignInGuard.KeyOf(account.NormalizedEmail!);
            write.Db.Remove(await SignInGuard.OfAsync(write, guardKey, cancellation));
            await SecurityMail.SendAsync(write, account, "Din adgangskode er valgt med et link", cancellation);
            write.Audit(SignInNotes.PasswordChosen(account));
            return account;
        }
    }

    private static Task<bool> IsJustAskedAsync(Write write, Account account, CancellationToken cancellation)
    {
        var since = write.Now - Pause;
        return write
            .Db.Set<PasswordLink>()
            .AnyAsync(one => one.AccountId == account.Id && one.UsedAt == null && one.CreatedAt > since, cancellation);
    }
}
