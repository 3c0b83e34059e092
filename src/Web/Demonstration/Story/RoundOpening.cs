using Rammevaerk.Web.Demonstration.Steps;

namespace Rammevaerk.Web.Demonstration.Story;

/// <summary>The secretariat plans a round of an area and opens it.</summary>
internal static class RoundOpening
{
    private const string Message =
        "Pladser og belægning er hentet fra sidste års fil. Husk at skrive, hvor en ændring af pladser er godkendt.";

    public static IEnumerable<StoryStep> Steps(Scene scene, string area, RoundDays days)
    {
        var operators = scene.Plan.In(area);
        yield return Scene.Step(
            days.Planned,
            10,
            scene.Secretariat(area),
            "plan",
            (services, stop) =>
                services.GetRequiredService<RoundSteps>().PlanAsync(area, days, operators, Message, stop)
        );
        yield return Scene.Step(
            days.Opens,
            7,
            scene.Secretariat(area),
            "open",
            (services, stop) => services.GetRequiredService<RoundSteps>().OpenAsync(area, days.Year, stop)
        );
    }
}
