using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Access.Demonstrations;

/// <summary>One person one can step in as, in one of the person's roles.</summary>
public sealed record DemonstrationPerson(Guid AccountId, string Name, Role Role, string Place);

/// <summary>Whom one can step in as.</summary>
/// <param name="First">One of each kind, in the role that is theirs first.</param>
/// <param name="Others">Everyone else, role by role.</param>
public sealed record DemonstrationCast(
    IReadOnlyList<DemonstrationPerson> First,
    IReadOnlyList<IGrouping<Role, DemonstrationPerson>> Others
);

/// <summary>The people of the demonstration: one of each kind, and the others role by role.</summary>
public sealed class DemonstrationPeople(RammevaerkDb db, IPartyNames names, TimeProvider time)
{
    /// <summary>Everyone with a role today, the others grouped in the order of the roles.</summary>
    public async Task<DemonstrationCast> LoadAsync(CancellationToken cancellation)
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
        var people = rows.Where(row => row.Role != Role.Robot)
            .Select(row => new DemonstrationPerson(row.Id, row.Name, row.Role, names.Place(new(row.Area), row.Party)))
            .OrderBy(person => person.Place, Danish.Order)
            .ThenBy(person => person.Name, Danish.Order)
            .ToList();
        var first = (await FirstAsync(cancellation))
            .Select(id => people.Where(person => person.AccountId == id).MinBy(person => person.Role))
            .OfType<DemonstrationPerson>()
            .ToList();
        return new DemonstrationCast(
            first,
            people.Except(first).GroupBy(person => person.Role).OrderBy(role => role.Key).ToList()
        );
    }

    private async Task<IEnumerable<Guid>> FirstAsync(CancellationToken cancellation) =>
        await db.Set<Setting>()
            .Where(one => one.Key == Setting.DemonstrationPeople)
            .Select(one => one.Value)
            .FirstOrDefaultAsync(cancellation)
            is { } ids
            ? ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => Guid.Parse(id, Danish.Invariant))
            : [];
}
