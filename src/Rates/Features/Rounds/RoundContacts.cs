using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Rates.Features.Rounds;

/// <summary>Somebody at an operator who is written to about its rate file.</summary>
public sealed record RoundContact(string Party, Guid AccountId, string Name, string Mail);

/// <summary>Finds the rate officers and approvers of operators, as they are on a day. Reads only.</summary>
public static class RoundContacts
{
    private static readonly Role[] Told = [Role.RateOfficer, Role.RateApprover];

    /// <summary>Everyone to write to in the area, by party; a party with nobody is not in it.</summary>
    public static async Task<ILookup<string, RoundContact>> OfAreaAsync(
        RammevaerkDb db,
        AreaKey area,
        DateOnly day,
        CancellationToken cancellation
    )
    {
        var contacts = await db.Set<RoleAssignment>()
            .AsNoTracking()
            .Where(role => role.Area == area.Value && role.Party != null && Told.Contains(role.Role))
            .InForce(day)
            .Join(
                db.Users.Where(user => user.Email != null),
                role => role.AccountId,
                user => user.Id,
                (role, user) => new RoundContact(role.Party!, user.Id, user.Name, user.Email!)
            )
            .Distinct()
            .ToListAsync(cancellation);
        return contacts
            .OrderBy(contact => contact.Name, Kernel.Danish.Order)
            .ToLookup(contact => contact.Party, StringComparer.Ordinal);
    }

    /// <summary>The accounts with the role in the area.</summary>
    public static Task<List<Guid>> WithRoleAsync(
        RammevaerkDb db,
        Role role,
        AreaKey area,
        DateOnly day,
        CancellationToken cancellation
    ) =>
        db.Set<RoleAssignment>()
            .InForce(day)
            .Where(one => one.Role == role && one.Area == area.Value)
            .Select(one => one.AccountId)
            .Distinct()
            .ToListAsync(cancellation);
}
