using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Approvals;
using Rammevaerk.Web.Demonstration.Plan;
using Rammevaerk.Web.Demonstration.Steps;

namespace Rammevaerk.Web.Demonstration.Story;

/// <summary>
/// Next year's round of Nordjylland: closed, all accepted, and approved by the forum row by row but for the shelter in
/// Snedsted, whose new night staffing was not settled; its rate is delegated to the executive committee.
/// </summary>
internal static class ClosedRound
{
    private const string Delegated = "Snedsted Herberg";

    public static IEnumerable<StoryStep> Steps(Scene scene)
    {
        var days = scene.Calendar.NorthNow;
        var area = DemonstrationPlan.North;
        return RoundOpening
            .Steps(scene, area, days)
            .Concat(scene.Plan.In(area).SelectMany(one => Of(scene, one, days)))
            .Append(
                Scene.Step(
                    days.Deadline.AddDays(1),
                    8,
                    scene.Secretariat(area),
                    "close",
                    (services, stop) => services.GetRequiredService<RoundSteps>().CloseAsync(area, days.Year, stop)
                )
            )
            .Concat(Meeting(scene, days));
    }

    private static IEnumerable<StoryStep> Meeting(Scene scene, RoundDays days)
    {
        yield return Record(12, ApprovalStep.Approve, RateState.Accepted, rate => rate.OfferName != Delegated, "");
        yield return Record(
            13,
            ApprovalStep.Except,
            RateState.Accepted,
            _ => true,
            "Forummet undtog taksten: bemandingen om natten er ikke afklaret"
        );
        yield return Record(
            14,
            ApprovalStep.Delegate,
            RateState.Excepted,
            _ => true,
            "Forretningsudvalget fik bemyndigelse til at godkende taksten, når bemandingen er afklaret"
        );

        StoryStep Record(int hour, ApprovalStep step, RateState from, Func<DeliveredRate, bool> which, string note)
        {
            var meeting = StoryCalendar.Weekday(scene.Calendar.Today.AddDays(-8));
            return Scene.Step(
                meeting,
                hour,
                scene.Secretariat(DemonstrationPlan.North),
                $"approve/{step}",
                (services, stop) =>
                    services
                        .GetRequiredService<PublicationSteps>()
                        .RecordAsync(
                            DemonstrationPlan.North,
                            days.Year,
                            step,
                            from,
                            which,
                            note,
                            $"Forummets møde {Danish.Date(meeting)}, punkt 5",
                            stop
                        )
            );
        }
    }

    private static IEnumerable<StoryStep> Of(Scene scene, PlannedOperator one, RoundDays days)
    {
        var delivering = new Delivering(scene, one, days.Year);
        var day = days.Opens.AddDays(Course.Of(one).Day);
        yield return delivering.Fetch(days.Opens.AddDays(2));
        yield return delivering.Deliver(day, 1);
        yield return delivering.Comment(day);
        yield return delivering.SignOff(day.AddDays(2));
        yield return delivering.Accept(days.Deadline.AddDays(5));
    }
}
