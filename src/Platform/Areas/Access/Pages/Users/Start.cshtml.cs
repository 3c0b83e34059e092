using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Access.Users;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Areas.Access.Pages.Users;

/// <summary>Leads to the place whose users one administers; asks only when there are several.</summary>
[RequiresPermission(Permissions.ManageUsers)]
[OwnScope]
public sealed class StartModel(VisitorAccessor visitors, IPartyNames names) : PageModel
{
    public IReadOnlyList<(string Name, string Address)> Places { get; private set; } = [];

    public IActionResult OnGet()
    {
        Places = [.. visitors.Current.With(Permissions.ManageUsers).SelectMany(PlacesOf).Distinct()];
        return Places.Count == 1 ? Redirect(Places[0].Address) : Page();
    }

    private IEnumerable<(string, string)> PlacesOf(Assignment held)
    {
        var areas = held.Area == AreaKey.Country ? names.Areas.Append(AreaKey.Country) : [held.Area];
        return RolePermissions.Of(held.Role, Permissions.ManageUsers) == Reach.Organisation && held.Party is { } party
            ? [(names.Name(party), new UserScope(held.Area, party, "").Address)]
            : areas.Select(area => (names.AreaName(area), $"/brugere/{area}"));
    }
}
