using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Access.SignIn;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Access.OwnAccount;

/// <summary>What people change on their own account: name, password and code app. The session in use goes on.</summary>
public sealed class ChangeOwnAccount(
    WriteDesk desk,
    RammevaerkDb db,
    VisitorAccessor visitors,
    UserManager<Account> users,
    PasswordCheck passwords,
    CodeSecrets secrets
)
{
    /// <summary>Changes the name, unless the account has changed since the form was filled from it.</summary>
    /// <param name="name">The new name.</param>
    /// <param name="version">The account's stamp as the form got it.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<Result<Account>> NameAsync(string name, string version, CancellationToken cancellation)
    {
        return desk.RunAsync<Account>(
            async write =>
            {
                var given = PersonName.Of(name);
                if (!given.IsOk)
                {
                    return given.Fault;
                }

                var trimmed = given.Value;
                var own = write.Visitor.AccountId;
                if (await write.Db.Users.AnyAsync(one => one.Id != own && one.Name == trimmed, cancellation))
                {
                    return AccessFaults.NameOfAnother(trimmed);
                }

                var account = await OwnAsync(write, cancellation);
                if (account.ConcurrencyStamp != version && account.Name != trimmed)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                var before = account.Name;
                account.Name = trimmed;
                account.ConcurrencyStamp = Guid.NewGuid().ToString();
                write.Audit(
                    Note(account, "account.renamed", $"{before} ændrede sit navn til {trimmed}.", before, trimmed)
                );
                return account;
            },
            cancellation
        );
    }

    /// <summary>Changes the password and signs the account out everywhere else.</summary>
    public async Task<Result<Account>> PasswordAsync(
        string current,
        string password,
        string repeated,
        Guid? session,
        CancellationToken cancellation
    )
    {
        var known = await KnownAsync(cancellation);
        if (!passwords.Matches(known, current))
        {
            return AccessFaults.WrongOwnPassword();
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
        return await StampedAsync(
            session,
            async (write, account) =>
            {
                account.PasswordHash = hash;
                await PasswordLink.CloseAllAsync(write, account.Id, cancellation);
                await SecurityMail.SendAsync(write, account, "Din adgangskode er skiftet", cancellation);
                return SignInNotes.PasswordChosen(account);
            },
            cancellation
        );
    }

    /// <summary>Takes a code app into use when its code fits the secret.</summary>
    public async Task<Result<Account>> UseAppAsync(
        string protectedSecret,
        string code,
        string password,
        Guid? session,
        CancellationToken cancellation
    )
    {
        var known = await KnownAsync(cancellation);
        if (secrets.FromForm(known.Id, protectedSecret) is not { } secret || known.CodeSecret is not null)
        {
            return AccessFaults.WrongAppCode();
        }

        if (!passwords.Matches(known, password))
        {
            return AccessFaults.WrongOwnPassword();
        }

        var digits = string.Concat(code.Where(char.IsAsciiDigit));
        return await StampedAsync(
            session,
            async (write, account) =>
            {
                if (TimeCode.Match(secret, digits, write.Now, lastUsed: 0) is not { } step)
                {
                    return AccessFaults.WrongAppCode();
                }

                account.CodeSecret = secrets.Protect(secret);
                account.CodeStep = step;
                account.TwoFactorEnabled = true;
                await SecurityMail.SendAsync(write, account, "En kode-app er taget i brug på din konto", cancellation);
                return Note(account, "account.app-begun", $"{account.Name} tog en kode-app i brug.");
            },
            cancellation
        );
    }

    /// <summary>Goes back to mailed codes.</summary>
    public async Task<Result<Account>> DropAppAsync(string password, Guid? session, CancellationToken cancellation) =>
        passwords.Matches(await KnownAsync(cancellation), password)
            ? await StampedAsync(
                session,
                async (write, account) =>
                {
                    account.CodeSecret = null;
                    account.TwoFactorEnabled = false;
                    await SecurityMail.SendAsync(write, account, "Kode-appen er fjernet fra din konto", cancellation);
                    return Note(account, "account.app-ended", $"{account.Name} holdt op med at bruge kode-app.");
                },
                cancellation
            )
            : AccessFaults.WrongOwnPassword();

    private Task<Result<Account>> StampedAsync(
        Guid? session,
        Func<Write, Account, Task<Result<AuditNote>>> change,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<Account>(
            async write =>
            {
                var account = await OwnAsync(write, cancellation);
                var changed = await change(write, account);
                if (!changed.IsOk)
                {
                    return changed.Fault;
                }

                await users.UpdateSecurityStampAsync(account);
                if (
                    await write.Db.Set<Session>().FirstOrDefaultAsync(one => one.Id == session, cancellation) is
                    { } used
                )
                {
                    used.Stamp = account.SecurityStamp;
                }

                write.Audit(changed.Value);
                return account;
            },
            cancellation
        );

    private Task<Account> KnownAsync(CancellationToken cancellation) =>
        db.Users.AsNoTracking().FirstAsync(one => one.Id == visitors.Current.AccountId, cancellation);

    private static Task<Account> OwnAsync(Write write, CancellationToken cancellation) =>
        write.Db.Users.FirstAsync(one => one.Id == write.Visitor.AccountId, cancellation);

    private static AuditNote Note(
        Account account,
        string what,
        string summary,
        object? before = null,
        object? after = null
    ) => new(what, SignInNotes.Of(account), summary, Before: before, After: after);
}
