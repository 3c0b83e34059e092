using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Access.Demonstrations;

/// <summary>One person one can step in as, in one of the person's roles.</summary>
public sealed record DemonstrationPerson(Guid AccountId, string Name, Role Role, string Place);

/// <summary>The people of the demonstration, role by role.</summary>
public sealed class DemonstrationPeople(RammevaerkDb db, IPartyNames names, TimeProvider time)
{
    /// <summary>Everyone with a role today, grouped by role in the order of the roles.</summary>
    public async Task<IReadOnlyList<IGrouping<Role, DemonstrationPerson>>> LoadAsync(CancellationToken cancellation)
    {
        var today = DanishClock.Today(time);
        var now = new DateTimeOffset(WriteDesk.Now(time));
        var rows = await db.Set<RoleAssignment>()
            .InForce(today)
            .Join(
                db.Users.Where(user => user.LockoutEnd == null || user.LockoutEnd <= now),
                role => role.AccountId,
                user => user.Id,
                (role, user) =>
                    new
                    {
                        user.Id,
                        user.Name,
                        role.Role,
                        role.Area,
                        role.Party,
                    }
            )
            .ToListAsync(cancellation);
        return rows.Where(row => row.Role != Role.Robot)
            .Select(row => new DemonstrationPerson(row.Id, row.Name, row.Role, names.Place(new(row.Area), row.Party)))
            .OrderBy(person => person.Place, Danish.Order)
            .ThenBy(person => person.Name, Danish.Order)
            .GroupBy(person => person.Role)
            .OrderBy(role => role.Key)
            .ToList();
    }
}
