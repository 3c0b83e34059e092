using System.Net.Mail;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Access.SignIn;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Access.Users;

/// <summary>A role to be given: to whom it is new, from when, until when.</summary>
public sealed record RoleOffer(Role? Role, DateOnly? From, DateOnly? To);

/// <summary>Invites people and gives them roles, in the scope of an address and as far as the visitor may.</summary>
public sealed class AdministerUsers(WriteDesk desk, UserManager<Account> users, ChoosePassword links)
{
    /// <summary>Makes the account and mails a link to choose a password; who has an account already only gets the role.</summary>
    public Task<Result<Account>> InviteAsync(
        UserScope scope,
        string name,
        string mail,
        RoleOffer offer,
        CancellationToken cancellation
    )
    {
        var shownMail = mail.Trim();
        return desk.RunAsync<Account>(
            async write =>
            {
                var given = PersonName.Of(name);
                if (!given.IsOk)
                {
                    return given.Fault;
                }

                if (!MailAddress.TryCreate(shownMail, out var address) || address.Address != shownMail)
                {
                    return UserFaults.WrongMail(shownMail);
                }

                var normal = users.NormalizeEmail(shownMail);
                var account = await write.Db.Users.FirstOrDefaultAsync(
                    one => one.NormalizedEmail == normal,
                    cancellation
                );
                var isNew = account is null;
                account ??= new Account
                {
                    Id = Guid.CreateVersion7(),
                    Name = given.Value,
                    Email = shownMail,
                    UserName = shownMail,
                };
                var role = await RoleAsync(write, scope, account, offer, cancellation);
                if (!role.IsOk)
                {
                    return role.Fault;
                }

                if (isNew)
                {
                    var made = await users.CreateAsync(account);
                    if (!made.Succeeded)
                    {
                        return UserFaults.WrongMail(shownMail);
                    }

                    await links.MailLinkAsync(write, account, PasswordLink.InvitationLifetime, cancellation);
                }

                write.Db.Add(role.Value);
                write.Audit(UserNotes.Given(scope, account, role.Value, isNew));
                write.Notify([account.Id], UserNotes.GivenWords(scope, role.Value), "/konto");
                return account;
            },
            cancellation
        );
    }

    /// <summary>Gives a person who is known here one more role.</summary>
    public Task<Result<Account>> GiveAsync(
        UserScope scope,
        Guid accountId,
        RoleOffer offer,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<Account>(
            async write =>
            {
                var account = await write.Db.Users.FirstAsync(one => one.Id == accountId, cancellation);
                var role = await RoleAsync(write, scope, account, offer, cancellation);
                if (!role.IsOk)
                {
                    return role.Fault;
                }

                write.Db.Add(role.Value);
                write.Audit(UserNotes.Given(scope, account, role.Value, isNew: false));
                write.Notify([account.Id], UserNotes.GivenWords(scope, role.Value), "/konto");
                return account;
            },
            cancellation
        );

    private static async Task<Result<RoleAssignment>> RoleAsync(
        Write write,
        UserScope scope,
        Account account,
        RoleOffer offer,
        CancellationToken cancellation
    )
    {
        if (account.Id == write.Visitor.AccountId)
        {
            return UserFaults.OwnRoles();
        }

        if (offer.Role is not { } role || !scope.RolesOf(write.Visitor).Contains(role))
        {
            return UserFaults.RoleNotYours(scope.Name);
        }

        if (offer.From is not { } from || offer.To < from)
        {
            return UserFaults.WrongPeriod();
        }

        var period = new Period(from, offer.To);
        var same = await write
            .Db.Set<RoleAssignment>()
            .Where(one =>
                one.AccountId == account.Id
                && one.Role == role
                && one.Area == scope.Area.Value
                && one.Party == scope.Party
            )
            .ToListAsync(cancellation);
        return same.Find(one => one.Validity.Overlaps(period)) is { } held
            ? UserFaults.HasRole(role, held.Validity)
            : new RoleAssignment
            {
                AccountId = account.Id,
                Role = role,
                Area = scope.Area.Value,
                Party = scope.Party,
                ValidFrom = from,
                ValidTo = offer.To,
            };
    }
}
