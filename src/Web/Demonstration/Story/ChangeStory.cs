using Rammevaerk.Rates.Domain.Changes;
using Rammevaerk.Rates.Features.Changes;
using Rammevaerk.Web.Demonstration.Plan;
using Rammevaerk.Web.Demonstration.Steps;

namespace Rammevaerk.Web.Demonstration.Story;

/// <summary>
/// Two new rates in the year: one that is published, and one that waits for the forum. In the last weeks of a year there is
/// no day left for one.
/// </summary>
internal static class ChangeStory
{
    private const int DaysOfAsking = 40;
    private const int DaysOfWaiting = 4;
    private const int DaysOfPublishing = 3;
    private const decimal Dearer = 1.031m;

    public static IEnumerable<StoryStep> Steps(Scene scene)
    {
        var from = FirstOfNextMonth(scene.Calendar.Today);
        if (from.Year != scene.Calendar.PublishedYear || from.Month == 1)
        {
            yield break;
        }

        var mid = scene.Plan.In(DemonstrationPlan.Mid)[^1];
        yield return Ask(scene, mid, from, DaysOfAsking);
        yield return Decide(scene, mid, scene.Approver(mid), DaysOfAsking - 3, ChangeState.SignedOff, null);
        yield return Decide(
            scene,
            mid,
            scene.Reviewer(mid),
            DaysOfAsking - 12,
            ChangeState.Approved,
            "Takstgruppens møde: grundlaget er set igennem"
        );
        yield return Scene.Step(
            scene.Calendar.Today.AddDays(-DaysOfPublishing),
            15,
            scene.Secretariat(mid.Area),
            $"change/publish/{mid.Code}",
            (services, stop) => services.GetRequiredService<ChangeSteps>().PublishAsync(mid.Area, mid.Code, stop)
        );
        if (scene.Plan.Areas.Contains(DemonstrationPlan.North))
        {
            var north = scene.Plan.In(DemonstrationPlan.North)[0];
            yield return Ask(scene, north, from, DaysOfWaiting);
            yield return Decide(scene, north, scene.Approver(north), DaysOfWaiting - 1, ChangeState.SignedOff, null);
        }
    }

    private static StoryStep Ask(Scene scene, PlannedOperator one, DateOnly from, int daysAgo) =>
        Scene.Step(
            scene.Calendar.Today.AddDays(-daysAgo),
            10,
            scene.Officer(one),
            $"change/ask/{one.Code}",
            (services, stop) =>
                services
                    .GetRequiredService<ChangeSteps>()
                    .AskAsync(
                        scene.Calendar.PublishedYear,
                        one.Code,
                        one.Services[0].Service.Key,
                        rate => new WantedChange(
                            from,
                            decimal.Round(rate.Rate * Dearer, 2),
                            rate.Occupancy,
                            "Byrådet har besluttet en ekstra nattevagt",
                            "Byrådets beslutning, opdigtet til demonstrationen",
                            "Nattevagten begynder, før varslet er gået"
                        ),
                        stop
                    )
        );

    private static StoryStep Decide(
        Scene scene,
        PlannedOperator one,
        PlannedPerson by,
        int daysAgo,
        ChangeState wanted,
        string? answer
    ) =>
        Scene.Step(
            scene.Calendar.Today.AddDays(-daysAgo),
            11,
            by,
            $"change/{wanted}/{one.Code}",
            (services, stop) =>
                services.GetRequiredService<ChangeSteps>().DecideAsync(one.Area, one.Code, wanted, answer, stop)
        );

    private static DateOnly FirstOfNextMonth(DateOnly today) => new DateOnly(today.Year, today.Month, 1).AddMonths(1);
}
