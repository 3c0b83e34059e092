using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Rates.Features.Submissions;

/// <summary>Somebody to tell.</summary>
public sealed record Person(Guid AccountId, string Name, string Mail);

/// <summary>Finds the people with a role, today. Reads only.</summary>
public static class RoundPeople
{
    /// <summary>Those with the role at the party in the area.</summary>
    public static Task<List<Person>> OfPartyAsync(
        RammevaerkDb db,
        Role role,
        AreaKey area,
        string party,
        DateOnly today,
        CancellationToken cancellation
    ) =>
        PeopleAsync(
            db,
            db.Set<RoleAssignment>().Where(one => one.Role == role && one.Area == area.Value && one.Party == party),
            today,
            cancellation
        );

    /// <summary>Those with the role in the area.</summary>
    public static Task<List<Person>> OfAreaAsync(
        RammevaerkDb db,
        Role role,
        AreaKey area,
        DateOnly today,
        CancellationToken cancellation
    ) =>
        PeopleAsync(
            db,
            db.Set<RoleAssignment>().Where(one => one.Role == role && one.Area == area.Value),
            today,
            cancellation
        );

    /// <summary>The account's person; null when there is none, or it has no mail address.</summary>
    public static Task<Person?> FindAsync(RammevaerkDb db, Guid? account, CancellationToken cancellation) =>
        db
            .Users.AsNoTracking()
            .Where(user => user.Id == account && user.Email != null)
            .Select(user => new Person(user.Id, user.Name, user.Email!))
            .FirstOrDefaultAsync(cancellation);

    private static Task<List<Person>> PeopleAsync(
        RammevaerkDb db,
        IQueryable<RoleAssignment> roles,
        DateOnly today,
        CancellationToken cancellation
    ) =>
        roles
            .InForce(today)
            .Select(one => one.AccountId)
            .Distinct()
            .Join(
                db.Users.Where(user => user.Email != null),
                account => account,
                user => user.Id,
                (_, user) => new Person(user.Id, user.Name, user.Email!)
            )
            .ToListAsync(cancellation);
}
