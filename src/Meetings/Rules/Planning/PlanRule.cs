using Rammevaerk.Meetings.Domain;

namespace Rammevaerk.Meetings.Rules.Planning;

/// <summary>What a check of meeting plans is called, and where it comes from.</summary>
/// <param name="Id">PLAN-n.</param>
/// <param name="Title">What it asks for, in a few Danish words.</param>
/// <param name="Source">Whose rule it is.</param>
public sealed record PlanRuleInfo(string Id, string Title, string Source);

/// <summary>The numbers the checks ask for, from the area's parameters of the plan's year.</summary>
/// <param name="CouncilWeeks">Weeks from a meeting to the political council's.</param>
/// <param name="CouncilTolerance">Days it may be fewer or more.</param>
/// <param name="PhysicalShare">The smallest share of physical meetings.</param>
/// <param name="Notice">Days that are too few.</param>
public sealed record PlanNumbers(decimal CouncilWeeks, int CouncilTolerance, decimal PhysicalShare, int Notice);

/// <summary>A meeting of another body in the same year.</summary>
public sealed record OtherMeeting(string Body, Meeting Meeting);

/// <summary>Everything the checks of a plan look at.</summary>
/// <param name="Body">Name of the body.</param>
/// <param name="Year">The plan's year.</param>
/// <param name="Meetings">The plan's meetings, without cancelled ones.</param>
/// <param name="Others">Other bodies' meetings, without cancelled ones.</param>
/// <param name="Outside">Outside dates of the area, of all years.</param>
/// <param name="Numbers">The parameters.</param>
/// <param name="Today">The day.</param>
public sealed record PlanFacts(
    string Body,
    int Year,
    IReadOnlyList<Meeting> Meetings,
    IReadOnlyList<OtherMeeting> Others,
    IReadOnlyList<OutsideDate> Outside,
    PlanNumbers Numbers,
    DateOnly Today
);

/// <summary>Something about a plan that should be looked at; never corrected by itself (TIME-7).</summary>
/// <param name="Rule">The check that found it.</param>
/// <param name="Message">Danish: what, where, why.</param>
/// <param name="MeetingId">The meeting it is about; null for the whole plan.</param>
public sealed record PlanWarning(PlanRuleInfo Rule, string Message, Guid? MeetingId);

/// <summary>A check of a meeting plan.</summary>
public interface IPlanRule
{
    PlanRuleInfo Info { get; }

    /// <summary>The warnings, in the order of the plan.</summary>
    IEnumerable<PlanWarning> Check(PlanFacts facts);
}

/// <summary>The checks of meeting plans.</summary>
public static class PlanRules
{
    /// <summary>In the order of their ids.</summary>
    public static IReadOnlyList<IPlanRule> All { get; } =
    [
        new WeeksBeforeCouncilRule(),
        new PhysicalShareRule(),
        new ClashWithEventRule(),
        new ClashWithBodyRule(),
        new ShortNoticeRule(),
        new DeadlineOrderRule(),
        new WrongYearRule(),
        new PastDateRule(),
        new StaleOutsideDateRule(),
    ];

    /// <summary>What the checks say of the plan.</summary>
    public static IReadOnlyList<PlanWarning> Check(PlanFacts facts) => [.. All.SelectMany(rule => rule.Check(facts))];
}
