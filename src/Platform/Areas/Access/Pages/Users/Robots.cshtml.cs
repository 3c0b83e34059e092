using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Access.Robots;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Platform.Areas.Access.Pages.Users;

/// <summary>An organisation's robots, a new key the one time it is shown, and the form that makes one more.</summary>
[RequiresPermission(Permissions.ManageUsers)]
public sealed class RobotsModel(
    RammevaerkDb db,
    IPartyNames names,
    VisitorAccessor visitors,
    SiteAddress site,
    TimeProvider time
) : UserPageModel(names, visitors, time)
{
    private const int UsualDays = 365;

    public RobotList List { get; private set; } = null!;

    /// <summary>The key just made; null when there is none to show.</summary>
    public ShownKey? Key { get; private set; }

    public string Address => RobotEndpoints.PageOf(Scope.Area.Value, Scope.Party!);

    /// <summary>Where robots send their files.</summary>
    public string Server => site.Of("");

    public DateOnly Last => Today.AddDays(ManageRobots.MostDays);

    public DateOnly Usual => Today.AddDays(UsualDays);

    /// <summary>True when the scope's box is ticked: as posted, else all of them.</summary>
    public bool IsTicked(RobotScope scope) =>
        Posted.Form(HttpContext)?["omfang"].Contains(scope.Name, StringComparer.Ordinal) ?? true;

    public async Task<IActionResult> OnGetAsync(string omraade, string part)
    {
        if (!Find(omraade, part) || Scope.Party is null)
        {
            return NotFound();
        }

        Key = ShownKey.Take(HttpContext);
        List = await RobotList.LoadAsync(db, Scope, Today, Request);
        return Page();
    }
}
