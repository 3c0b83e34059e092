using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Access.Users;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Areas.Access.Pages.Users;

/// <summary>The users of an organisation, and the form that invites one more.</summary>
[RequiresPermission(Permissions.ManageUsers)]
public sealed class IndexModel(UserDirectory directory, IPartyNames names, VisitorAccessor visitors, TimeProvider time)
    : UserPageModel(names, visitors, time)
{
    public UserList List { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string omraade, string part, CancellationToken cancellation)
    {
        if (!Find(omraade, part))
        {
            return NotFound();
        }

        List = new(await directory.LoadAsync(Scope.Area, Scope, cancellation), Request);
        return Page();
    }
}
