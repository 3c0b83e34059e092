using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Access.Users;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Areas.Access.Pages.Users;

/// <summary>The users of an area, as far as the visitor administers them.</summary>
[RequiresPermission(Permissions.ManageUsers)]
[OwnScope]
public sealed class AreaModel(UserDirectory directory, IPartyNames names, VisitorAccessor visitors) : PageModel
{
    public string Area { get; private set; } = "";

    public string Name { get; private set; } = "";

    public UserList List { get; private set; } = null!;

    /// <summary>The organisations the visitor administers here, the area's own people first.</summary>
    public IReadOnlyList<PartyName> Places { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string omraade, string? organisation, CancellationToken cancellation)
    {
        if (UserScope.Find(names, omraade, UserScope.WholeArea) is not { } whole)
        {
            return NotFound();
        }

        (Area, Name) = (omraade, whole.Name);
        Places =
        [
            .. names
                .PartiesOf(whole.Area)
                .Prepend(new PartyName(UserScope.WholeArea, $"{whole.Name}: samarbejdets egne roller"))
                .Where(place => visitors.Current.May(Permissions.ManageUsers, whole.Area, place.Code)),
        ];
        if (Places.FirstOrDefault(place => place.Code == organisation) is { } chosen)
        {
            return Redirect($"/brugere/{omraade}/{chosen.Code}");
        }

        List = new(await directory.LoadAsync(whole.Area, null, cancellation), Request);
        return Page();
    }
}
