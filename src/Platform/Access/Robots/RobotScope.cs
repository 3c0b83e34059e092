namespace Rammevaerk.Platform.Access.Robots;

/// <summary>A part of what robots may do, as tokens carry it.</summary>
/// <param name="Name">As in a token: deliveries.write.</param>
/// <param name="Words">What its owners read.</param>
/// <param name="Permissions">The permissions it opens.</param>
public sealed record RobotScope(string Name, string Words, IReadOnlyList<string> Permissions)
{
    public static readonly RobotScope ReadRounds = new(
        "rounds.read",
        "Læse områdets takstrunder og frister",
        [Platform.Web.Access.Permissions.ReadRounds]
    );

    public static readonly RobotScope ReadDeliveries = new(
        "deliveries.read",
        "Læse egne leveringer, fund, takster og udledninger",
        [Platform.Web.Access.Permissions.ReadSubmissions, Platform.Web.Access.Permissions.ReadCosts]
    );

    public static readonly RobotScope WriteDeliveries = new(
        "deliveries.write",
        "Hente skabelonen, aflevere, prøve en aflevering og skrive bemærkninger til fund",
        [Platform.Web.Access.Permissions.Deliver]
    );

    /// <summary>Every scope, in the order they are shown.</summary>
    public static IReadOnlyList<RobotScope> All { get; } = [ReadRounds, ReadDeliveries, WriteDeliveries];

    /// <summary>The scopes named, with spaces between; names that are none are left out.</summary>
    public static IReadOnlyList<RobotScope> Named(string names)
    {
        var wanted = names.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. All.Where(scope => wanted.Contains(scope.Name, StringComparer.Ordinal))];
    }

    /// <summary>As a token names them.</summary>
    public static string Join(IEnumerable<RobotScope> scopes) => string.Join(' ', scopes.Select(scope => scope.Name));

    /// <summary>The permissions the scopes open.</summary>
    public static IReadOnlySet<string> PermissionsOf(IEnumerable<RobotScope> scopes) =>
        scopes.SelectMany(scope => scope.Permissions).ToHashSet(StringComparer.Ordinal);
}
