using Rammevaerk.Kernel.Parameters;

namespace Rammevaerk.Platform.Web.Access;

/// <summary>A role a person has now: in an area (danmark for all areas) and, for an organisation's people, at a party.</summary>
/// <param name="Role">The role.</param>
/// <param name="Area">The area it is given for.</param>
/// <param name="Party">Official code of the party; null for roles of the area.</param>
public sealed record Assignment(Role Role, AreaKey Area, string? Party = null);

/// <summary>Who asks: nobody, or a signed-in person (or robot) with the roles in force today.</summary>
public sealed class Visitor
{
    /// <summary>Someone who has not signed in.</summary>
    public static readonly Visitor Nobody = new(null, "", []);

    private static readonly Assignment PublicAssignment = new(Role.Public, AreaKey.Country);

    public Visitor(Guid? accountId, string name, IReadOnlyList<Assignment> assignments)
    {
        AccountId = accountId;
        Name = name;
        Assignments = assignments;
    }

    public Guid? AccountId { get; }

    public string Name { get; }

    public IReadOnlyList<Assignment> Assignments { get; }

    /// <summary>The permissions the roles are narrowed to, as a robot's token is by its scopes; null for no narrowing.</summary>
    public IReadOnlySet<string>? Only { get; init; }

    public bool IsSignedIn => AccountId is not null;

    /// <summary>Where the visitor belongs: the area of the first role of one, else null.</summary>
    public AreaKey? Area =>
        Assignments.FirstOrDefault(one => one.Area != AreaKey.Country) is { } first ? first.Area : null;

    /// <summary>The party of the first role at one, else null.</summary>
    public string? Party => Assignments.FirstOrDefault(one => one.Party is not null)?.Party;

    /// <summary>
    /// True when a role of the visitor gives the permission there. Without area and party: true when it gives it anywhere,
    /// and whoever asks so must show only what <see cref="With"/> covers.
    /// </summary>
    public bool May(string permission, AreaKey? area = null, string? party = null) =>
        Granting(permission).Any(one => Covers(one.Assignment, one.Reach, area, party));

    /// <summary>The roles that give the permission, for lists that show only their own.</summary>
    public IReadOnlyList<Assignment> With(string permission) =>
        Granting(permission).Select(one => one.Assignment).ToList();

    public bool Has(Role role) => Assignments.Any(one => one.Role == role);

    private IEnumerable<(Assignment Assignment, Reach Reach)> Granting(string permission)
    {
        foreach (var assignment in Assignments.Append(PublicAssignment))
        {
            // The basic rights are everyone's; what only signed-in people have comes with any role or with the account.
            if (
                RolePermissions.Of(assignment.Role, permission) is { } reach
                && (Only is null || assignment.Role == Role.Public || Only.Contains(permission))
            )
            {
                yield return (assignment, reach);
            }
        }

        if (IsSignedIn && Only is null && permission == Permissions.OwnAccount)
        {
            yield return (PublicAssignment, Reach.Everywhere);
        }
    }

    private static bool Covers(Assignment assignment, Reach reach, AreaKey? area, string? party) =>
        reach switch
        {
            Reach.Everywhere => true,
            Reach.Area => area is null || assignment.Area == area || assignment.Area == AreaKey.Country,
            Reach.Organisation => (party is null || assignment.Party == party)
                && (area is null || assignment.Area == area || assignment.Area == AreaKey.Country),
            _ => throw new InvalidOperationException(reach.ToString()),
        };
}
