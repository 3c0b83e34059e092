using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;

namespace Rammevaerk.Meetings.Rules.Planning;

/// <summary>
/// PLAN-1: each meeting of the political council lies about so many weeks after one of the body's (TIME-5). Of a vague date
/// every day it may mean must lie wrong.
/// </summary>
public sealed class WeeksBeforeCouncilRule : IPlanRule
{
    private const int DaysInWeek = 7;

    /// <summary>A meeting longer before than this was not held for that of the council.</summary>
    private const int Furthest = 70;

    public PlanRuleInfo Info { get; } =
        new("PLAN-1", "Omkring tre uger før det politiske kontaktråd", "DAS Social, referat 28. januar 2022");

    public IEnumerable<PlanWarning> Check(PlanFacts facts)
    {
        var usual = (int)decimal.Round(facts.Numbers.CouncilWeeks * DaysInWeek);
        foreach (
            var council in facts.Outside.Where(one =>
                one.Kind == OutsideDateKind.PoliticalCouncil && one.From.Year == facts.Year
            )
        )
        {
            var before = facts
                .Meetings.Where(meeting => meeting.Date is { } day && day < council.From)
                .MaxBy(meeting => meeting.Date);
            if (before?.Date is not { } held || council.From.DayNumber - held.DayNumber > Furthest)
            {
                yield return new(
                    Info,
                    $"{council.Owner} {council.DateText} har intet møde i {facts.Body} i ugerne før. Reglen er et møde omkring {Weeks(facts)} før.",
                    null
                );
                continue;
            }

            var least = council.From.DayNumber - held.DayNumber;
            var most = council.To.DayNumber - held.DayNumber;
            if (least > usual + facts.Numbers.CouncilTolerance || most < usual - facts.Numbers.CouncilTolerance)
            {
                yield return new(
                    Info,
                    $"{council.Owner} {council.DateText} ligger {Danish.Number(least)} dage efter {facts.Body} {Danish.Date(held)}. Reglen er omkring {Weeks(facts)}.",
                    before.Id
                );
            }
        }
    }

    private static string Weeks(PlanFacts facts) =>
        facts.Numbers.CouncilWeeks == 1 ? "1 uge" : $"{Danish.Number(facts.Numbers.CouncilWeeks)} uger";
}
