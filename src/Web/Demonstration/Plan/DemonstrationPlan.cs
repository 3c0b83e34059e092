using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;

namespace Rammevaerk.Web.Demonstration.Plan;

/// <summary>
/// What the demonstration is made of: the operators of two areas with invented offers. Pure and the same every time; the
/// years are the calendar's matter.
/// </summary>
public sealed class DemonstrationPlan
{
    public const string Mid = "midtjylland";
    public const string North = "nordjylland";

    private const int EveryOffer = int.MaxValue;
    private const int FewOffers = 4;
    private static readonly string[] SmallOperators = ["0706", "0710", "0779"];

    private DemonstrationPlan(IReadOnlyCollection<string>? only, int offersEach)
    {
        var parties = PartyRegister.Starting.InForce(new BudgetYear(ServiceFigures.BaseYear));
        Operators = OfferList
            .Read(offersEach)
            .Where(one => only is null || only.Contains(one.Key))
            .Select(one => Operator(parties.Single(party => party.Code.Value == one.Key), one.Value, parties))
            .OrderBy(one => one.Area, StringComparer.Ordinal)
            .ThenBy(one => one.Code, StringComparer.Ordinal)
            .ToList();
    }

    private DemonstrationPlan(IReadOnlyList<PlannedOperator> operators) => Operators = operators;

    /// <summary>Midtjylland whole and a small Nordjylland.</summary>
    public static DemonstrationPlan Full { get; } = new(null, EveryOffer);

    /// <summary>Three operators of Midtjylland with four offers each; for tests.</summary>
    public static DemonstrationPlan Small { get; } = new(SmallOperators, FewOffers);

    /// <summary>Other operators than the demonstration's own.</summary>
    internal static DemonstrationPlan Of(IReadOnlyList<PlannedOperator> operators) => new(operators);

    public IReadOnlyList<PlannedOperator> Operators { get; }

    public IEnumerable<PlannedOffer> Offers => Operators.SelectMany(one => one.Offers);

    /// <summary>The areas it has operators in.</summary>
    public IReadOnlyList<string> Areas => Operators.Select(one => one.Area).Distinct().ToList();

    public IReadOnlyList<PlannedOperator> In(string area) => Operators.Where(one => one.Area == area).ToList();

    /// <summary>The operator; null when this plan leaves it out.</summary>
    public PlannedOperator? Find(string party) => Operators.FirstOrDefault(one => one.Code == party);

    private static PlannedOperator Operator(
        Party party,
        IReadOnlyList<PlannedOffer> offers,
        IReadOnlyList<Party> parties
    ) => new(party, offers, parties.Where(other => other.Area == party.Area).ToList());
}
