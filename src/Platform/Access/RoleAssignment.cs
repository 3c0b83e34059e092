using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Access;

/// <summary>A role given to an account for a period, in an area and, for an organisation's people, at a party.</summary>
public sealed class RoleAssignment : IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid AccountId { get; set; }

    public Role Role { get; set; }

    /// <summary>Key of the area; danmark for all.</summary>
    public string Area { get; set; } = "";

    /// <summary>Official code of the party; null for roles of the area.</summary>
    public string? Party { get; set; }

    public DateOnly ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    public int Version { get; set; }

    public Period Validity => new(ValidFrom, ValidTo);
}

/// <summary>Which assignments count.</summary>
public static class RoleAssignments
{
    /// <summary>Those in force on the day.</summary>
    public static IQueryable<RoleAssignment> InForce(this IQueryable<RoleAssignment> roles, DateOnly day) =>
        roles.Where(role => role.ValidFrom <= day && (role.ValidTo == null || role.ValidTo >= day));
}
