using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Rates.Features.Rounds;

/// <summary>The areas a visitor's roles reach.</summary>
public static class RoundAreas
{
    /// <summary>The areas in force on the day where the visitor has the permission, in their order.</summary>
    public static IReadOnlyList<Area> Of(Visitor visitor, string permission, DateOnly day)
    {
        var own = visitor.With(permission).Select(assignment => assignment.Area).ToHashSet();
        return
        [
            .. PartyRegister.Areas.Where(area =>
                area.Validity.Contains(day) && (own.Contains(area.Key) || own.Contains(AreaKey.Country))
            ),
        ];
    }
}
