using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Web.Demonstration.Steps;

namespace Rammevaerk.Web.Demonstration.Story;

/// <summary>The secretariat plans a round of an area and opens it.</summary>
internal static class RoundOpening
{
    public static IEnumerable<StoryStep> Steps(Scene scene, string area, RoundDays days)
    {
        var operators = scene.Plan.In(area);
        var officers = scene.People.All.Where(one => one.Area == area && one.Has(Role.RateOfficer)).ToList();
        yield return Scene.Step(
            days.Planned,
            10,
            scene.Secretariat(area),
            "plan",
            (services, stop) => services.GetRequiredService<RoundSteps>().PlanAsync(area, days, operators, stop)
        );
        yield return Scene.Step(
            days.Opens,
            7,
            scene.Secretariat(area),
            "open",
            (services, stop) => services.GetRequiredService<RoundSteps>().OpenAsync(area, days.Year, officers, stop)
        );
    }
}
