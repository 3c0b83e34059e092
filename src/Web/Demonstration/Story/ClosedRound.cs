using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Web.Demonstration.Direct;
using Rammevaerk.Web.Demonstration.Plan;

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
        var secretariat = scene.Secretariat(area);
        var meeting = scene.Calendar.Today.AddDays(-6);
        return RoundOpening
            .Steps(scene, area, days)
            .Concat(scene.Plan.In(area).SelectMany(one => Of(scene, one, days)))
            .Concat([
                Scene.Step(
                    days.Deadline.AddDays(1),
                    8,
                    secretariat,
                    "close",
                    (services, stop) => services.GetRequiredService<RoundSteps>().CloseAsync(area, days.Year, stop)
                ),
                Move(
                    rate => rate.OfferName != Delegated,
                    RateState.Accepted,
                    RateState.Approved,
                    12,
                    "Godkendt på forummets møde"
                ),
                Move(
                    rate => rate.OfferName == Delegated,
                    RateState.Accepted,
                    RateState.Excepted,
                    13,
                    "Forummet undtog taksten: bemandingen om natten er ikke afklaret med de ansatte"
                ),
                Move(
                    rate => rate.OfferName == Delegated,
                    RateState.Excepted,
                    RateState.Delegated,
                    14,
                    "Forretningsudvalget fik bemyndigelse til at godkende taksten, når bemandingen er afklaret"
                ),
            ]);

        StoryStep Move(Func<DeliveredRate, bool> which, RateState from, RateState to, int hour, string note) =>
            Scene.Step(
                meeting,
                hour,
                secretariat,
                $"approve/{to}",
                (services, stop) =>
                    services
                        .GetRequiredService<ReviewSteps>()
                        .MoveRatesAsync(area, days.Year, which, from, to, note, stop)
            );
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
