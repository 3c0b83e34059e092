using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Access.Users;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Areas.Access.Pages.Users;

/// <summary>One person's roles at one organisation, and what can be done with them.</summary>
[RequiresPermission(Permissions.ManageUsers)]
public sealed class PersonModel(UserDirectory directory, IPartyNames names, VisitorAccessor visitors, TimeProvider time)
    : UserPageModel(names, visitors, time)
{
    private readonly DateTime now = WriteDesk.Now(time);

    public Platform.Access.Account Account { get; private set; } = new();

    public IReadOnlyList<RoleAssignment> Roles { get; private set; } = [];

    public bool IsClosed => Account.IsClosed(now);

    public bool MayEnd(RoleAssignment role) =>
        !IsSelf(Account.Id) && Giveable.Contains(role.Role) && (role.ValidTo is null || role.ValidTo >= Today);

    public async Task<IActionResult> OnGetAsync(string omraade, string part, Guid konto, CancellationToken cancellation)
    {
        if (!Find(omraade, part) || await directory.FindAsync(Scope, konto, cancellation) is not { } person)
        {
            return NotFound();
        }

        (Account, Roles) = person;
        return Page();
    }
}
