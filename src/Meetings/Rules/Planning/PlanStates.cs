using Rammevaerk.Meetings.Domain;

namespace Rammevaerk.Meetings.Rules.Planning;

/// <summary>
/// PLAN-12: a plan is approved when each of its meetings is, partly while some are, and adjusted when it is changed after
/// that (B2: in November 2021 the first two meetings were approved and the rest waited).
/// </summary>
public static class PlanStates
{
    /// <summary>The state after the meetings were approved; cancelled ones do not count.</summary>
    public static PlanState AfterApproval(IEnumerable<Meeting> meetings)
    {
        var counted = meetings.Where(meeting => meeting.State != MeetingState.Cancelled).ToList();
        return counted.Exists(meeting => !meeting.IsPlanApproved)
            ? counted.Exists(meeting => meeting.IsPlanApproved)
                ? PlanState.PartlyApproved
                : PlanState.Draft
            : PlanState.Approved;
    }

    /// <summary>The state after a meeting was added, moved or taken out.</summary>
    public static PlanState AfterChange(PlanState state) => state == PlanState.Approved ? PlanState.Adjusted : state;
}
