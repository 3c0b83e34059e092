using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Access.SignIn;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Access.Users;

/// <summary>Ends roles, closes and opens accounts, and sends a new link; each with a reason, in the scope of an address.</summary>
public sealed class ChangeUsers(WriteDesk desk, UserManager<Account> users, ChoosePassword links, IPartyNames names)
{
    /// <summary>Ends a role from a day on; a role that would end before it began is taken away.</summary>
    /// <returns>RV-701 when the role was changed since the form was filled.</returns>
    public Task<Result<RoleAssignment>> EndAsync(
        UserScope scope,
        RoleAssignment known,
        int version,
        DateOnly? firstWithout,
        string why,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<RoleAssignment>(
            async write =>
            {
                var role = await write.Db.Set<RoleAssignment>().FirstAsync(one => one.Id == known.Id, cancellation);
                if (role.Version != version)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                var today = DanishClock.Date(write.Now);
                if (Refusal(write, scope, role, firstWithout, today, why) is { } refused)
                {
                    return refused;
                }

                var before = UserNotes.Values(role);
                role.ValidTo = firstWithout!.Value.AddDays(-1);
                if (role.ValidTo < role.ValidFrom)
                {
                    write.Db.Remove(role);
                }

                var account = await write.Db.Users.FirstAsync(one => one.Id == role.AccountId, cancellation);
                write.Audit(UserNotes.Ended(scope, account, role, before, firstWithout.Value, why.Trim()));
                return role;
            },
            cancellation
        );

    /// <summary>Closes the account, which signs it out everywhere, or opens it again.</summary>
    public Task<Result<Account>> CloseAsync(
        UserScope scope,
        Guid accountId,
        bool closed,
        string why,
        CancellationToken cancellation
    ) =>
        OnAccountAsync(
            accountId,
            async (write, account) =>
            {
                if (why.Trim().Length == 0)
                {
                    return UserFaults.ReasonMissing();
                }

                account.LockoutEnd = closed ? DateTimeOffset.MaxValue.AddDays(-1) : null;
                await PasswordLink.CloseAllAsync(write, account.Id, cancellation);
                await users.UpdateSecurityStampAsync(account);
                return UserNotes.Closed(scope, account, closed, why.Trim());
            },
            cancellation
        );

    /// <summary>Mails a new link to choose a password.</summary>
    public Task<Result<Account>> MailLinkAsync(UserScope scope, Guid accountId, CancellationToken cancellation) =>
        OnAccountAsync(
            accountId,
            async (write, account) =>
            {
                await links.MailLinkAsync(write, account, PasswordLink.InvitationLifetime, cancellation);
                return UserNotes.LinkMailed(scope, account);
            },
            cancellation
        );

    private Task<Result<Account>> OnAccountAsync(
        Guid accountId,
        Func<Write, Account, Task<Result<AuditNote>>> change,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<Account>(
            async write =>
            {
                var account = await write.Db.Users.FirstAsync(one => one.Id == accountId, cancellation);
                if (account.Id == write.Visitor.AccountId)
                {
                    return UserFaults.OwnRoles();
                }

                if (!await IsWhollyManagedAsync(write, account, cancellation))
                {
                    return UserFaults.NotYours(account.Name);
                }

                var changed = await change(write, account);
                if (!changed.IsOk)
                {
                    return changed.Fault;
                }

                write.Audit(changed.Value);
                return account;
            },
            cancellation
        );

    /// <summary>Closing strikes all roles of an account, so all that are not over must be the visitor's to give.</summary>
    private async Task<bool> IsWhollyManagedAsync(Write write, Account account, CancellationToken cancellation)
    {
        var today = DanishClock.Date(write.Now);
        var roles = await write
            .Db.Set<RoleAssignment>()
            .Where(role => role.AccountId == account.Id && (role.ValidTo == null || role.ValidTo >= today))
            .ToListAsync(cancellation);
        return roles.TrueForAll(role =>
            new UserScope(new(role.Area), role.Party, names.Place(new(role.Area), role.Party))
                .RolesOf(write.Visitor)
                .Contains(role.Role)
        );
    }

    private static Fault? Refusal(
        Write write,
        UserScope scope,
        RoleAssignment role,
        DateOnly? firstWithout,
        DateOnly today,
        string why
    )
    {
        if (role.AccountId == write.Visitor.AccountId)
        {
            return UserFaults.OwnRoles();
        }

        if (!scope.RolesOf(write.Visitor).Contains(role.Role))
        {
            return UserFaults.RoleNotYours(scope.Name);
        }

        return firstWithout is null || firstWithout < today ? UserFaults.WrongDay(today)
            : why.Trim().Length == 0 ? UserFaults.ReasonMissing()
            : null;
    }
}
