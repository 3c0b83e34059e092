using Rammevaerk.Web.Demonstration.Steps;

namespace Rammevaerk.Web.Demonstration.Story;

/// <summary>What the secretariat does about those who are not ready: later deadlines for some, reminders to the rest.</summary>
internal static class Reminding
{
    private static readonly (string Party, int More, string Reason)[] Extended =
    [
        ("0671", 7, "Nyt økonomisystem; budgettet er først klar i næste uge"),
        ("0665", 5, "Den takstansvarlige er sygemeldt"),
    ];

    private static readonly string[] Reminded = ["0661", "0741", "0756"];

    public static IEnumerable<StoryStep> Steps(Scene scene, string area, RoundDays days)
    {
        foreach (var (party, more, reason) in Extended.Where(one => scene.Plan.Find(one.Party) is not null))
        {
            yield return Scene.Step(
                scene.Calendar.Today.AddDays(-6),
                11,
                scene.Secretariat(area),
                $"extend/{party}",
                (services, stop) =>
                    services
                        .GetRequiredService<RoundSteps>()
                        .ExtendAsync(area, days.Year, party, days.Deadline.AddDays(more), reason, stop)
            );
        }

        var late = Reminded.Where(party => scene.Plan.Find(party) is not null).ToHashSet();
        if (late.Count > 0)
        {
            yield return Scene.Step(
                scene.Calendar.Today.AddDays(-4),
                14,
                scene.Secretariat(area),
                "remind",
                (services, stop) =>
                    services
                        .GetRequiredService<RoundSteps>()
                        .RemindAsync(area, days.Year, late, "Ring, hvis der er noget, vi kan hjælpe med.", stop)
            );
        }
    }
}
