using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Access.Users;

/// <summary>Where users are administered: at an organisation, or the people of the area itself.</summary>
/// <param name="Area">The area; danmark for those who run the installation.</param>
/// <param name="Party">Official code; null for the area itself.</param>
/// <param name="Name">What users call it.</param>
public sealed record UserScope(AreaKey Area, string? Party, string Name)
{
    /// <summary>Stands in addresses where the organisation would, for the area's own people.</summary>
    public const string WholeArea = "omraadet";

    private static readonly Role[] OfOperators =
    [
        Role.RateOfficer,
        Role.RateApprover,
        Role.InstitutionUser,
        Role.BuyerOfficer,
    ];

    private static readonly Role[] OfBodies =
    [
        Role.RateGroupMember,
        Role.ForumMember,
        Role.Chair,
        Role.ExecutiveCommitteeMember,
        Role.Representative,
    ];

    private static readonly Role[] Readers = [Role.Auditor, Role.Supervision];

    public string Address => $"/brugere/{Area}/{Party ?? WholeArea}";

    /// <summary>The scope of an address; null when there is no such area, or no such organisation in it.</summary>
    public static UserScope? Find(IPartyNames names, string area, string part)
    {
        var key = new AreaKey(area);
        if (key != AreaKey.Country && !names.Areas.Contains(key))
        {
            return null;
        }

        if (part == WholeArea)
        {
            return new(key, null, names.AreaName(key));
        }

        return names.PartiesOf(key).FirstOrDefault(party => party.Code == part) is { } party
            ? new(key, party.Code, party.Name)
            : null;
    }

    /// <summary>
    /// The roles the visitor may give and end here. An operator's approver gives the operator's roles in the own
    /// organisation; the secretariat those of its area; only an administrator makes administrators.
    /// </summary>
    public IReadOnlyList<Role> RolesOf(Visitor visitor)
    {
        var isAdministrator = HoldsHere(visitor, Role.Administrator);
        if (!isAdministrator && !HoldsHere(visitor, Role.SecretariatEditor))
        {
            return Party is not null && visitor.May(Permissions.ManageUsers, Area, Party) ? OfOperators : [];
        }

        if (Party is not null)
        {
            return [.. OfOperators, .. OfBodies];
        }

        IReadOnlyList<Role> own = Area == AreaKey.Country ? Readers : [Role.SecretariatEditor, .. OfBodies, .. Readers];
        return isAdministrator ? [.. own, Role.Administrator] : own;
    }

    /// <summary>True when the visitor may administer everyone in the area.</summary>
    public static bool IsOfArea(Visitor visitor, AreaKey area) =>
        new UserScope(area, null, "").RolesOf(visitor).Count > 0;

    private bool HoldsHere(Visitor visitor, Role role) =>
        visitor.Assignments.Any(one => one.Role == role && (one.Area == Area || one.Area == AreaKey.Country));
}
