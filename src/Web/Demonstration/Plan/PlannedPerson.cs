using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Web.Demonstration.Plan;

/// <summary>An invented official with the roles to step into.</summary>
/// <param name="Id">The account's id; the same at every filling.</param>
/// <param name="Name">First and last names.</param>
/// <param name="Mail">An address that cannot exist.</param>
/// <param name="Phone">A number that cannot exist.</param>
/// <param name="Title">What the person does.</param>
/// <param name="Area">The area whose cooperation the person takes part in.</param>
/// <param name="Party">Code of the organisation; null for the secretariat and other people of the area.</param>
/// <param name="Roles">The roles, the most used first.</param>
public sealed record PlannedPerson(
    Guid Id,
    string Name,
    string Mail,
    string Phone,
    string Title,
    string Area,
    string? Party,
    IReadOnlyList<Role> Roles
)
{
    private static readonly Role[] OfOrganisations =
    [
        Role.RateOfficer,
        Role.RateApprover,
        Role.InstitutionUser,
        Role.BuyerOfficer,
    ];

    public bool Has(Role role) => Roles.Contains(role);

    /// <summary>The roles where they count: an organisation's at the organisation, the others in the area.</summary>
    public IReadOnlyList<Assignment> Assignments =>
        Roles
            .Select(role => new Assignment(
                role,
                new AreaKey(role == Role.Administrator ? AreaKey.Country.Value : Area),
                OfOrganisations.Contains(role) ? Party : null
            ))
            .ToList();

    public Visitor AsVisitor => new(Id, Name, Assignments);
}
