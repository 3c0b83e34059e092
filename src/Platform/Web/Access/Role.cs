using System.Collections.Frozen;

namespace Rammevaerk.Platform.Web.Access;

/// <summary>Who a visitor is to the application.</summary>
public enum Role
{
    /// <summary>Anyone, without signing in.</summary>
    Public,
}

/// <summary>Which permissions each role has; the only place that says it.</summary>
public static class RolePermissions
{
    private static readonly FrozenDictionary<Role, FrozenSet<string>> Granted = new Dictionary<Role, FrozenSet<string>>
    {
        [Role.Public] = FrozenSet.Create(Permissions.ReadPublic, Permissions.TryRateFile),
    }.ToFrozenDictionary();

    /// <summary>True when the role has the permission; an unknown permission nobody has.</summary>
    public static bool Allows(Role role, string permission) => Granted[role].Contains(permission);
}
