using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;

namespace Rammevaerk.Meetings.Rules.Planning;

/// <summary>PLAN-5: from today there is time enough to the meeting's deadline for items, or to the meeting itself.</summary>
public sealed class ShortNoticeRule : IPlanRule
{
    public PlanRuleInfo Info { get; } =
        new("PLAN-5", "Møder og deres frister varsles i god tid", "Vores eget valg; parameteren meeting-notice");

    public IEnumerable<PlanWarning> Check(PlanFacts facts)
    {
        foreach (
            var meeting in facts.Meetings.Where(one => one is { State: MeetingState.Planned, IsExtraordinary: false })
        )
        {
            var first = meeting.InputDeadline ?? meeting.Date;
            if (first is { } day && meeting.Date >= facts.Today && day < facts.Today.AddDays(facts.Numbers.Notice))
            {
                var what = meeting.InputDeadline is null ? "mødet er" : "fristen for punkter er";
                yield return new(
                    Info,
                    $"Mødet {meeting.DateWords} er ikke indkaldt, og {what} {Danish.Date(day)}. Der bør være mindst {Danish.Number(facts.Numbers.Notice)} dage.",
                    meeting.Id
                );
            }
        }
    }
}

/// <summary>PLAN-6: items are in before the agenda is sent, and the agenda is sent before the meeting (TIME-7).</summary>
public sealed class DeadlineOrderRule : IPlanRule
{
    public PlanRuleInfo Info { get; } =
        new(
            "PLAN-6",
            "Frist for punkter, udsendelse og møde følger efter hinanden",
            "TIME-7: markeres, rettes aldrig af sig selv"
        );

    public IEnumerable<PlanWarning> Check(PlanFacts facts)
    {
        foreach (var meeting in facts.Meetings)
        {
            if (meeting is { InputDeadline: { } input, SendDay: { } send } && input > send)
            {
                yield return new(
                    Info,
                    $"Mødet {meeting.DateWords}: fristen for punkter {Danish.Date(input)} ligger efter udsendelsen {Danish.Date(send)}.",
                    meeting.Id
                );
            }

            if (meeting.Date is { } day && (meeting.SendDay >= day || meeting.InputDeadline >= day))
            {
                yield return new(
                    Info,
                    $"Mødet {meeting.DateWords}: {(meeting.SendDay >= day ? "dagsordenen sendes" : "fristen for punkter er")} først {Danish.Date(meeting.SendDay >= day ? meeting.SendDay!.Value : meeting.InputDeadline!.Value)}.",
                    meeting.Id
                );
            }
        }
    }
}

/// <summary>PLAN-7: a meeting lies in the year of its plan (TIME-7: the minutes hold 18. januar 2021 in a plan for 2022).</summary>
public sealed class WrongYearRule : IPlanRule
{
    public PlanRuleInfo Info { get; } =
        new("PLAN-7", "Datoen ligger i planens år", "TIME-7: markeres, rettes aldrig af sig selv");

    public IEnumerable<PlanWarning> Check(PlanFacts facts) =>
        from meeting in facts.Meetings
        where meeting.Date is { } day && day.Year != facts.Year
        select new PlanWarning(
            Info,
            $"Mødet {meeting.DateWords} står i planen for {facts.Year.ToString(Danish.Invariant)}. Er året rigtigt?",
            meeting.Id
        );
}

/// <summary>PLAN-8: a meeting that has not been held is not in the past (TIME-7).</summary>
public sealed class PastDateRule : IPlanRule
{
    public PlanRuleInfo Info { get; } =
        new("PLAN-8", "Planlagte møder ligger ikke i fortiden", "TIME-7: markeres, rettes aldrig af sig selv");

    public IEnumerable<PlanWarning> Check(PlanFacts facts) =>
        from meeting in facts.Meetings
        where meeting.State == MeetingState.Planned && meeting.Date < facts.Today
        select new PlanWarning(
            Info,
            $"Mødet {meeting.DateWords} er kun planlagt, og datoen er passeret. Flyt det, aflys det, eller ret datoen.",
            meeting.Id
        );
}
