using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Access.Users;

/// <summary>Reads who has which role where, as far as the visitor administers it.</summary>
public sealed class UserDirectory(RammevaerkDb db, IPartyNames names, VisitorAccessor visitors, TimeProvider time)
{
    /// <summary>Every role in the area the visitor administers, or only those at one organisation or of the area itself.</summary>
    public async Task<IReadOnlyList<UserRow>> LoadAsync(AreaKey area, UserScope? scope, CancellationToken cancellation)
    {
        var roles = db.Set<RoleAssignment>().AsNoTracking().Where(role => role.Area == area.Value);
        if (scope is not null)
        {
            roles = roles.Where(role => role.Party == scope.Party);
        }
        else if (!UserScope.IsOfArea(visitors.Current, area))
        {
            var own = visitors.Current.With(Permissions.ManageUsers).Select(one => one.Party).ToList();
            roles = roles.Where(role => role.Party != null && own.Contains(role.Party));
        }

        var people = await roles
            .Join(db.Users, role => role.AccountId, user => user.Id, (role, user) => new { role, user })
            .ToListAsync(cancellation);
        var seen = await SeenAsync(people.Select(one => one.user.Id).Distinct().ToList(), cancellation);
        return people
            .Select(one => Row(one.role, one.user, seen))
            .OrderBy(row => row.Name, Danish.Order)
            .ThenBy(row => row.From)
            .ToList();
    }

    /// <summary>The person with the roles held here, oldest first; null when the person never had one here.</summary>
    public async Task<(Account Account, IReadOnlyList<RoleAssignment> Roles)?> FindAsync(
        UserScope scope,
        Guid account,
        CancellationToken cancellation
    )
    {
        var roles = await db.Set<RoleAssignment>()
            .AsNoTracking()
            .Where(role => role.AccountId == account && role.Area == scope.Area.Value && role.Party == scope.Party)
            .OrderBy(role => role.ValidFrom)
            .ThenBy(role => role.Id)
            .ToListAsync(cancellation);
        return roles.Count == 0
            ? null
            : (await db.Users.AsNoTracking().FirstAsync(one => one.Id == account, cancellation), roles);
    }

    private async Task<Dictionary<Guid, DateTime>> SeenAsync(List<Guid> accounts, CancellationToken cancellation) =>
        await db.Set<Session>()
            .Where(session => accounts.Contains(session.AccountId))
            .GroupBy(session => session.AccountId)
            .Select(sessions => new { sessions.Key, Last = sessions.Max(session => session.SeenAt) })
            .ToDictionaryAsync(one => one.Key, one => one.Last, cancellation);

    private UserRow Row(RoleAssignment role, Account user, Dictionary<Guid, DateTime> seen) =>
        new(
            user.Id,
            user.Name,
            user.Email ?? "",
            role.Role,
            role.Party ?? UserScope.WholeArea,
            names.Place(new(role.Area), role.Party),
            role.ValidFrom,
            role.ValidTo,
            StateOf(role, user, seen.ContainsKey(user.Id)),
            seen.TryGetValue(user.Id, out var last) ? last : null
        );

    private UserState StateOf(RoleAssignment role, Account user, bool isSeen)
    {
        var today = DanishClock.Today(time);
        return role.ValidTo < today ? UserState.Ended
            : user.IsClosed(WriteDesk.Now(time)) ? UserState.Closed
            : role.ValidFrom > today ? UserState.Coming
            : user.PasswordHash is null && !isSeen ? UserState.Invited
            : UserState.Active;
    }
}
