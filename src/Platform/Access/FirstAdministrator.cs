using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Access.SignIn;
using Rammevaerk.Platform.Access.Users;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Access;

/// <summary>
/// Lets somebody into a new installation: while there is no account, the address in <see cref="Setting"/> becomes an
/// administrator of the whole country and is mailed a link to choose a password.
/// </summary>
public sealed class FirstAdministrator(
    WriteDesk desk,
    UserManager<Account> users,
    ChoosePassword links,
    IConfiguration configuration
)
{
    /// <summary>Name of the setting with the mail address.</summary>
    public const string Setting = "RAMMEVAERK_ADMINISTRATOR";

    /// <summary>Makes the account when it is asked for and there is none.</summary>
    /// <returns>True when it was made.</returns>
    public async Task<bool> EnsureAsync(CancellationToken cancellation)
    {
        if (configuration[Setting] is not { Length: > 0 } mail)
        {
            return false;
        }

        var made = await desk.RunAsync<bool>(write => MakeAsync(write, mail, cancellation), cancellation);
        return made.IsOk && made.Value;
    }

    private async Task<Result<bool>> MakeAsync(Write write, string mail, CancellationToken cancellation)
    {
        if (await write.Db.Users.AnyAsync(cancellation))
        {
            return false;
        }

        var account = new Account
        {
            Id = Guid.CreateVersion7(),
            Name = "Administrator",
            Email = mail,
            UserName = mail,
        };
        if (!(await users.CreateAsync(account)).Succeeded)
        {
            return UserFaults.WrongMail(mail);
        }

        var role = new RoleAssignment
        {
            AccountId = account.Id,
            Role = Role.Administrator,
            Area = AreaKey.Country.Value,
            ValidFrom = DanishClock.Date(write.Now),
        };
        write.Db.Add(role);
        await links.MailLinkAsync(write, account, PasswordLink.InvitationLifetime, cancellation);
        write.Audit(UserNotes.Given(new UserScope(AreaKey.Country, null, "hele landet"), account, role, isNew: true));
        return true;
    }
}
