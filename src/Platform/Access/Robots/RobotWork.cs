using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Work;

namespace Rammevaerk.Platform.Access.Robots;

/// <summary>Tells those who administer an organisation's users that one of its robots expires soon.</summary>
public sealed class RobotWork(RammevaerkDb db, TimeProvider time) : IWorklistSource
{
    private const int DaysAhead = 30;

    public async Task<IReadOnlyList<WorkItem>> LoadAsync(Visitor visitor, CancellationToken cancellation)
    {
        var scopes = visitor.With(Permissions.ManageUsers);
        if (scopes.Count == 0)
        {
            return [];
        }

        var today = DanishClock.Today(time);
        var soon = today.AddDays(DaysAhead);
        var expiring = await db.Set<Robot>()
            .AsNoTracking()
            .Where(robot => robot.RevokedAt == null && robot.ExpiresOn >= today && robot.ExpiresOn <= soon)
            .OrderBy(robot => robot.ExpiresOn)
            .ToListAsync(cancellation);
        return
        [
            .. expiring
                .Where(robot => visitor.May(Permissions.ManageUsers, robot.AreaKey, robot.Party))
                .Select(robot => new WorkItem(
                    $"Opret en ny robot i stedet for {robot.Name}",
                    $"Den udløber {Danish.Date(robot.ExpiresOn)} og kan ikke aflevere derefter.",
                    "Se robotterne",
                    RobotEndpoints.PageOf(robot.Area, robot.Party),
                    robot.ExpiresOn
                )),
        ];
    }
}
