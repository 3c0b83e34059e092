using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Approvals;
using Rammevaerk.Web.Demonstration.Plan;
using Rammevaerk.Web.Demonstration.Steps;

namespace Rammevaerk.Web.Demonstration.Story;

/// <summary>
/// Next year's round of Nordjylland: closed, all accepted, and approved by the forum row by row but for two
/// shelters: the rate of the one in Snedsted, whose new night staffing was not settled, is delegated to the executive
/// committee, and that of the one in Frederikshavn waits for the next meeting. The round after it is planned.
/// </summary>
internal static class ClosedRound
{
    private const string Delegated = "Snedsted Herberg";
    private const string Waiting = "Herberget Nordre Skanse";
    private const string NextMessage =
        "Datoerne er foreløbige. Sig til, hvis de falder sammen med jeres budgetbehandling.";
    private const int YearsAhead = 2;

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
            .Concat(Meeting(scene, days))
            .Concat(Next(scene));
    }

    private static IEnumerable<StoryStep> Meeting(Scene scene, RoundDays days)
    {
        yield return Record(
            12,
            ApprovalStep.Approve,
            RateState.Accepted,
            rate => rate.OfferName is not (Delegated or Waiting),
            ""
        );
        yield return Record(
            13,
            ApprovalStep.Except,
            RateState.Accepted,
            rate => rate.OfferName == Delegated,
            "Forummet undtog taksten: bemandingen om natten er ikke afklaret"
        );
        yield return Record(
            14,
            ApprovalStep.Except,
            RateState.Accepted,
            _ => true,
            "Forummet undtog taksten: aftalen med nabokommunen om pladserne er ikke underskrevet. Den tages op på næste møde"
        );
        yield return Record(
            15,
            ApprovalStep.Delegate,
            RateState.Excepted,
            rate => rate.OfferName == Delegated,
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

    /// <summary>A round can be planned so many years ahead; late in the year the next one is too far.</summary>
    private static IEnumerable<StoryStep> Next(Scene scene)
    {
        var days = scene.Calendar.NorthNext;
        var planned = StoryCalendar.Weekday(scene.Calendar.Today.AddDays(-6));
        if (days.Year <= planned.Year + YearsAhead)
        {
            var area = DemonstrationPlan.North;
            yield return Scene.Step(
                planned,
                10,
                scene.Secretariat(area),
                "plan-next",
                (services, stop) =>
                    services
                        .GetRequiredService<RoundSteps>()
                        .PlanAsync(area, days, scene.Plan.In(area), NextMessage, stop)
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
