using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Rates.Features.Rounds;

/// <summary>The areas a visitor's roles reach.</summary>
public static class RoundAreas
{
    /// <summary>
    /// The areas where the visitor has the permission, each as it last is, in the Danish order of names; those of the past
    /// too, whose rounds are still to be read.
    /// </summary>
    public static IReadOnlyList<Area> Of(PartyRegister register, Visitor visitor, string permission)
    {
        var own = visitor.With(permission).Select(assignment => assignment.Area).ToHashSet();
        return
        [
            .. register
                .AllAreas.Where(area => own.Contains(area.Key) || own.Contains(AreaKey.Country))
                .GroupBy(area => area.Key)
                .Select(same => same.MaxBy(area => area.Validity.From)!)
                .OrderBy(area => area.Name, Kernel.Danish.Order),
        ];
    }

    /// <summary>True when the area has parties in the budget year, so that a round can be held: an area of next year too.</summary>
    public static bool IsInForce(this Area area, BudgetYear year) => area.Validity.Overlaps(year.Period);
}
