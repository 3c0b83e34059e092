using Rammevaerk.Kernel;
using Rammevaerk.Platform.Auditing;
using Rammevaerk.Platform.Features.Auditing;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Web.Demonstration.Plan;
using Rammevaerk.Web.Demonstration.Steps;

namespace Rammevaerk.Web.Demonstration.Story;

/// <summary>
/// Nordjylland lets two people be about each parameter, and one proposal still waits; an old year is closed, and an auditor
/// has drawn a sample and looked at costs.
/// </summary>
internal static class AuditingStory
{
    private const int DaysOfFourEyes = 60;
    private const int DaysOfProposal = 20;
    private const int DaysOfApproval = 18;
    private const int DaysOfWaiting = 3;
    private const int DaysOfClosing = 45;
    private const int DaysOfSample = 6;
    private const int YearsClosed = 4;
    private const int Drawn = 12;

    public static IEnumerable<StoryStep> Steps(Scene scene)
    {
        var today = scene.Calendar.Today;
        foreach (var area in scene.Plan.Areas)
        {
            yield return Step(
                scene,
                DaysOfClosing,
                scene.Secretariat(area),
                $"close/{area}",
                (steps, stop) =>
                    steps.CloseAsync(area, today.Year - YearsClosed, "Regnskaberne er godkendt og revideret", stop)
            );
        }

        foreach (var step in Sample(scene).Concat(FourEyes(scene)))
        {
            yield return step;
        }
    }

    private static IEnumerable<StoryStep> Sample(Scene scene)
    {
        var (area, today) = (DemonstrationPlan.Mid, scene.Calendar.Today);
        var auditor = scene.People.InArea(Role.Auditor, area);
        yield return Step(
            scene,
            DaysOfSample,
            auditor,
            "sample",
            (steps, stop) =>
                steps.DrawAsync(
                    new WantedSample(
                        new(area),
                        "takster",
                        scene.Calendar.PublishedYear,
                        StoryCalendar.Weekday(today.AddDays(-DaysOfSample)),
                        "forårsrevision",
                        Drawn,
                        SampleMethod.Plain
                    ),
                    stop
                )
        );
        var seen = scene.Plan.In(area)[0];
        var at = StoryCalendar.At(StoryCalendar.Weekday(today.AddDays(-DaysOfSample)), 13, 12);
        var year = scene.Calendar.PublishedYear.ToString(Danish.Invariant);
        yield return Step(
            scene,
            DaysOfSample,
            auditor,
            "cost-read",
            (steps, stop) =>
                steps.ReadAsync(
                    new CostRead
                    {
                        Id = Draw.Id("cost-read/auditor"),
                        At = at,
                        AccountId = auditor.AsVisitor.AccountId,
                        Who = auditor.AsVisitor.Name,
                        Roles = RoleWords.Of(Role.Auditor),
                        Area = area,
                        Party = seen.Code,
                        What = "Udledningen af en offentliggjort takst",
                        Address = $"/takster/{area}/{year}/{seen.Code}/{seen.Services[0].Service.Key}",
                    },
                    stop
                )
        );
    }

    private static IEnumerable<StoryStep> FourEyes(Scene scene)
    {
        var area = DemonstrationPlan.North;
        if (!scene.Plan.Areas.Contains(area))
        {
            yield break;
        }

        var next = $"{(scene.Calendar.Today.Year + 2).ToString(Danish.Invariant)}-01-01";
        var editor = scene.Secretariat(area);
        yield return Step(
            scene,
            DaysOfFourEyes,
            editor,
            "four-eyes",
            (steps, stop) =>
                steps.EnterAsync(
                    area,
                    ParameterKeys.FourEyes,
                    new(
                        ParameterChoices.Yes,
                        FormattableString.Invariant(
                            $"{StoryCalendar.Weekday(scene.Calendar.Today.AddDays(-DaysOfFourEyes)):yyyy-MM-dd}"
                        ),
                        "",
                        "Sekretariatets forretningsgang, opdigtet til demonstrationen",
                        ""
                    ),
                    stop
                )
        );
        yield return Step(
            scene,
            DaysOfProposal,
            editor,
            "propose-warning",
            (steps, stop) =>
                steps.EnterAsync(
                    area,
                    ParameterKeys.RateChangeWarning,
                    new("6", next, "", "Takstgruppens indstilling, opdigtet til demonstrationen", ""),
                    stop
                )
        );
        yield return Step(
            scene,
            DaysOfApproval,
            scene.People.All.Last(one => one.Area == area && one.Has(Role.SecretariatEditor)),
            "approve-warning",
            (steps, stop) => steps.ApproveAsync(area, stop)
        );
        yield return Step(
            scene,
            DaysOfWaiting,
            editor,
            "propose-tolerance",
            (steps, stop) =>
                steps.EnterAsync(
                    area,
                    ParameterKeys.SumTolerance,
                    new("2", next, "", "Ønske fra driftsherrerne, opdigtet til demonstrationen", ""),
                    stop
                )
        );
    }

    private static StoryStep Step(
        Scene scene,
        int daysAgo,
        PlannedPerson by,
        string what,
        Func<AuditingSteps, CancellationToken, Task> work
    ) =>
        Scene.Step(
            scene.Calendar.Today.AddDays(-daysAgo),
            14,
            by,
            $"auditing/{what}",
            (services, stop) => work(services.GetRequiredService<AuditingSteps>(), stop)
        );
}
