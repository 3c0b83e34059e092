using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Web.Demonstration.Plan;

/// <summary>The invented people of a plan: those the story is told about, and two or three at every operator.</summary>
public sealed class PeoplePlan
{
    private static readonly string[] RateGroupMid = ["0751", "0791", "0730", "1082"];
    private static readonly string[] RateGroupNorth = ["0851", "0860", "1081"];
    private static readonly string[] Committee = ["0751", "0791", "0657", "1082", "0851", "0813", "1081"];
    private static readonly string[] Chairs = ["0751", "0851"];
    private static readonly string[] WithInstitutions = ["0661", "0751", "0779", "1082"];
    private static readonly string[] WithBuyers = ["0615", "0707", "0746", "0860"];

    private static readonly string[] OfferedFirst =
    [
        "sekretariat",
        "takstansvarlig",
        "køber",
        "direktør",
        "takstgruppe",
        "revisor",
    ];

    private readonly NameGiver names = new();
    private readonly List<PlannedPerson> people = [];

    /// <param name="plan">The plan.</param>
    /// <param name="earlierAreas">Areas its operators belonged to before, which need a secretariat too; null for none.</param>
    public PeoplePlan(DemonstrationPlan plan, IReadOnlyList<string>? earlierAreas = null)
    {
        AddNamed(plan);
        foreach (var area in plan.Areas.Union(earlierAreas ?? [], StringComparer.Ordinal))
        {
            AddArea(area);
        }

        foreach (var one in plan.Operators)
        {
            AddOperator(one);
        }
    }

    public IReadOnlyList<PlannedPerson> All => people;

    /// <summary>One of each kind, whom a visitor is offered first.</summary>
    public IReadOnlyList<PlannedPerson> First =>
        OfferedFirst.Select(part => people.Find(one => one.Name == names.Named(part))).OfType<PlannedPerson>().ToList();

    /// <summary>The first with the role in the area.</summary>
    public PlannedPerson InArea(Role role, string area) => people.First(one => one.Area == area && one.Has(role));

    /// <summary>The first with the role at the party.</summary>
    public PlannedPerson At(Role role, string party) => people.First(one => one.Party == party && one.Has(role));

    private void AddNamed(DemonstrationPlan plan)
    {
        Add(names.Named("sekretariat"), "Chefkonsulent", DemonstrationPlan.Mid, null, Role.SecretariatEditor);
        Add(names.Named("sekretariat", 1), "Konsulent", DemonstrationPlan.Mid, null, Role.SecretariatEditor);
        Add(names.Named("administrator"), "Systemansvarlig", DemonstrationPlan.Mid, null, Role.Administrator);
        Add(names.Named("revisor"), "Revisor", DemonstrationPlan.Mid, null, Role.Auditor);
        Add(names.Named("tilsyn"), "Tilsynskonsulent", DemonstrationPlan.Mid, null, Role.Supervision);
        AddNamed(plan, "0779", "takstansvarlig", "Økonomikonsulent", Role.RateOfficer);
        AddNamed(plan, "0710", "køber", "Visitator", Role.BuyerOfficer);
        AddNamed(
            plan,
            "0791",
            "direktør",
            "Direktør for social og sundhed",
            Role.ForumMember,
            Role.ExecutiveCommitteeMember
        );
        AddNamed(plan, "0657", "takstgruppe", "Økonomichef", Role.RateGroupMember);
        if (!people.Exists(one => one.Has(Role.RateGroupMember)))
        {
            Add(names.Named("takstgruppe"), "Økonomichef", DemonstrationPlan.Mid, null, Role.RateGroupMember);
        }

        if (plan.Areas.Contains(DemonstrationPlan.North))
        {
            Add(
                names.Named("sekretariat-nord"),
                "Chefkonsulent",
                DemonstrationPlan.North,
                null,
                Role.SecretariatEditor
            );
            Add(names.Named("sekretariat-nord", 1), "Konsulent", DemonstrationPlan.North, null, Role.SecretariatEditor);
        }
    }

    private void AddNamed(
        DemonstrationPlan plan,
        string party,
        string part,
        string title,
        params IReadOnlyList<Role> roles
    )
    {
        if (plan.Find(party) is { } one)
        {
            Add(names.Named(part), title, one.Area, one, roles);
        }
    }

    private void AddArea(string area)
    {
        if (area == DemonstrationPlan.North)
        {
            Add(names.Next(), "Revisor", area, null, Role.Auditor);
        }

        if (!people.Exists(one => one.Area == area && one.Has(Role.SecretariatEditor)))
        {
            Add(names.Next(), "Chefkonsulent", area, null, Role.SecretariatEditor);
        }

        Add(names.Next(), "Repræsentant for brugerråd", area, null, Role.Representative);
    }

    private void AddOperator(PlannedOperator one)
    {
        if (!Has(one, Role.RateOfficer))
        {
            Add(names.Next(), "Økonomikonsulent", one.Area, one, Role.RateOfficer);
        }

        Add(names.Next(), "Økonomichef", one.Area, one, Role.RateApprover);
        if (!Has(one, Role.ForumMember))
        {
            Add(names.Next(), "Direktør", one.Area, one, [.. DirectorsRoles(one.Code)]);
        }

        if (RateGroupMid.Contains(one.Code) || RateGroupNorth.Contains(one.Code))
        {
            Add(names.Next(), "Specialkonsulent", one.Area, one, Role.RateGroupMember);
        }

        if (WithBuyers.Contains(one.Code))
        {
            Add(names.Next(), "Visitator", one.Area, one, Role.BuyerOfficer);
        }

        foreach (var offer in one.Offers.Take(WithInstitutions.Contains(one.Code) ? 2 : 0))
        {
            Add(names.Next(), $"Afdelingsleder, {offer.Name}", one.Area, one, Role.InstitutionUser);
        }
    }

    private bool Has(PlannedOperator one, Role role) =>
        people.Exists(person => person.Party == one.Code && person.Has(role));

    private static IEnumerable<Role> DirectorsRoles(string party)
    {
        if (Chairs.Contains(party))
        {
            yield return Role.Chair;
        }

        yield return Role.ForumMember;
        if (Committee.Contains(party))
        {
            yield return Role.ExecutiveCommitteeMember;
        }
    }

    private void Add(string name, string title, string area, PlannedOperator? at, params IReadOnlyList<Role> roles) =>
        people.Add(
            new PlannedPerson(
                Draw.Id($"person/{name}"),
                name,
                $"{NameGiver.MailName(name)}@{NameGiver.Domain(at?.Party.Name ?? $"sekretariatet-{area}")}",
                $"00 00 {(people.Count / 100) + 10} {people.Count % 100:00}",
                title,
                area,
                at?.Code,
                roles
            )
        );
}
