using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;

namespace Rammevaerk.Meetings.Rules.Planning;

/// <summary>PLAN-2: at least so large a share of the plan's meetings is held in a room, with or without video (TIME-5).</summary>
public sealed class PhysicalShareRule : IPlanRule
{
    public PlanRuleInfo Info { get; } =
        new("PLAN-2", "Mindst halvdelen af møderne er fysiske", "DAS Social, referat 28. januar 2022");

    public static int PhysicalOf(IEnumerable<Meeting> meetings) =>
        meetings.Count(meeting => meeting.Format != MeetingFormat.Virtual);

    public IEnumerable<PlanWarning> Check(PlanFacts facts)
    {
        var counted = facts.Meetings.Where(meeting => !meeting.IsExtraordinary).ToList();
        var physical = PhysicalOf(counted);
        if (counted.Count > 0 && physical < facts.Numbers.PhysicalShare * counted.Count)
        {
            yield return new(
                Info,
                $"{Danish.Number(physical)} af {Danish.Number(counted.Count)} møder er {(physical == 1 ? "fysisk" : "fysiske")}. Reglen er mindst {Danish.Percent(facts.Numbers.PhysicalShare)}.",
                null
            );
        }
    }
}
