using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Approvals;
using Rammevaerk.Web.Demonstration.Plan;
using Rammevaerk.Web.Demonstration.Steps;

namespace Rammevaerk.Web.Demonstration.Story;

/// <summary>The round of a published year in an area, from planning to publication: everyone delivered, all was accepted.</summary>
internal static class PreviousRound
{
    public static IEnumerable<StoryStep> Steps(Scene scene, string area, RoundDays days)
    {
        foreach (var step in RoundOpening.Steps(scene, area, days))
        {
            yield return step;
        }

        foreach (var one in scene.Plan.In(area))
        {
            var delivering = new Delivering(scene, one, days.Year);
            var delivered = days.Opens.AddDays(Draw.For($"previous/{one.Code}/{days.Year}").Between(14, 42));
            yield return delivering.Fetch(days.Opens.AddDays(2));
            yield return delivering.Deliver(delivered, 1);
            yield return delivering.Comment(delivered);
            yield return delivering.SignOff(delivered.AddDays(2));
            yield return delivering.Accept(
                days.Deadline.AddDays(Draw.For($"accepted/{one.Code}/{days.Year}").Between(1, 7))
            );
        }

        var secretariat = scene.Secretariat(area);
        yield return Scene.Step(
            days.Deadline.AddDays(1),
            8,
            secretariat,
            "close",
            (services, stop) => services.GetRequiredService<RoundSteps>().CloseAsync(area, days.Year, stop)
        );
        if (area == DemonstrationPlan.North)
        {
            yield return Scene.Step(
                days.Review,
                12,
                secretariat,
                "approve",
                (services, stop) =>
                    services
                        .GetRequiredService<PublicationSteps>()
                        .RecordAsync(
                            area,
                            days.Year,
                            ApprovalStep.Approve,
                            RateState.Accepted,
                            _ => true,
                            "",
                            "Forummets møde, punktet om takstbilaget",
                            stop
                        )
            );
        }

        yield return Scene.Step(
            days.Publishes,
            9,
            secretariat,
            "publish",
            (services, stop) => services.GetRequiredService<PublicationSteps>().PublishAsync(area, days.Year, stop)
        );
    }
}
