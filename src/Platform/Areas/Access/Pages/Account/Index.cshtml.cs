using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Areas.Access.Pages.Account;

/// <summary>One's own account: roles, name, password and sessions.</summary>
[RequiresPermission(Permissions.OwnAccount)]
public sealed class IndexModel(RammevaerkDb db, VisitorAccessor visitors, IPartyNames names, TimeProvider time)
    : AccountPageModel(db, visitors)
{
    public IPartyNames Names => names;

    public IReadOnlyList<Assignment> Roles => Visitor.Assignments;

    /// <summary>The sessions that last, the newest first.</summary>
    public IReadOnlyList<Session> Sessions { get; private set; } = [];

    /// <summary>The session in use.</summary>
    public Guid? Current => Platform.Access.Sessions.IdOf(HttpContext);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
        {
            return NotFound();
        }

        var now = WriteDesk.Now(time);
        var all = await Db.Set<Session>()
            .AsNoTracking()
            .Where(one => one.AccountId == Account.Id && one.EndedAt == null && one.ExpiresAt > now)
            .OrderByDescending(one => one.StartedAt)
            .ToListAsync(cancellation);
        Sessions = all.FindAll(one => one.IsOpen(now) && one.Stamp == Account.SecurityStamp);
        return Page();
    }
}
