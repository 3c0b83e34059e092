using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;

namespace Rammevaerk.Meetings.Rules.Planning;

/// <summary>PLAN-3: no meeting lies on a day of an outside event the members go to (TIME-5).</summary>
public sealed class ClashWithEventRule : IPlanRule
{
    public PlanRuleInfo Info { get; } =
        new(
            "PLAN-3",
            "Ingen sammenfald med andres arrangementer og politiske møder",
            "DAS Social, referat 28. januar 2022"
        );

    public IEnumerable<PlanWarning> Check(PlanFacts facts) =>
        from meeting in facts.Meetings
        where meeting.Date is not null
        from outside in facts.Outside
        where
            outside.Kind is OutsideDateKind.Event or OutsideDateKind.PoliticalCouncil
            && meeting.Date >= outside.From
            && meeting.Date <= outside.To
        select new PlanWarning(
            Info,
            outside.From == outside.To
                ? $"{facts.Body} {Danish.Date(meeting.Date!.Value)} falder sammen med {outside.Title} ({outside.Owner})."
                : $"{facts.Body} {Danish.Date(meeting.Date!.Value)} kan falde sammen med {outside.Title} ({outside.Owner}, {outside.DateText}).",
            meeting.Id
        );
}

/// <summary>PLAN-4: no meeting lies at the time of another body's; a time that is not known may be any.</summary>
public sealed class ClashWithBodyRule : IPlanRule
{
    public PlanRuleInfo Info { get; } =
        new(
            "PLAN-4",
            "Ingen sammenfald med andre organers møder",
            "Følger af, at de samme personer sidder i flere organer"
        );

    public IEnumerable<PlanWarning> Check(PlanFacts facts) =>
        from meeting in facts.Meetings
        where meeting.Date is not null
        from other in facts.Others
        where other.Meeting.Date == meeting.Date && Overlap(meeting, other.Meeting)
        select new PlanWarning(
            Info,
            $"{facts.Body} {Danish.Date(meeting.Date!.Value)} falder sammen med et møde i {other.Body} samme dag.",
            meeting.Id
        );

    private static bool Overlap(Meeting one, Meeting other) =>
        (one.StartsAt ?? TimeOnly.MinValue) < (other.EndsAt ?? TimeOnly.MaxValue)
        && (other.StartsAt ?? TimeOnly.MinValue) < (one.EndsAt ?? TimeOnly.MaxValue);
}
