using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Rules.Planning;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.Planning;

/// <summary>Approves all or some of a plan's meetings, by a decision or as the secretariat records it.</summary>
public static class AdoptPlan
{
    /// <summary>
    /// Approves the meetings in the caller's write and leaves its audit entry. Those approved before stay so; a meeting that
    /// is not the plan's, or is cancelled, is passed over.
    /// </summary>
    /// <param name="write">The write.</param>
    /// <param name="plan">The plan, tracked by the write.</param>
    /// <param name="meetings">Ids of the meetings to approve; null for all.</param>
    /// <param name="decision">Reference to the decision; null when it was recorded by hand.</param>
    /// <param name="source">The decision in words.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The plan's meetings that are not cancelled, in order.</returns>
    public static async Task<IReadOnlyList<Meeting>> ApplyAsync(
        Write write,
        MeetingPlan plan,
        IReadOnlySet<Guid>? meetings,
        SubjectReference? decision,
        string source,
        CancellationToken cancellation
    )
    {
        var own = await MeetingsOf(write.Db, plan).ToListAsync(cancellation);
        var approved = own.Where(meeting => meetings?.Contains(meeting.Id) ?? true).ToList();
        foreach (var meeting in approved)
        {
            meeting.IsPlanApproved = true;
        }

        var before = plan.State;
        plan.State = PlanStates.AfterApproval(own);
        plan.Decision = decision?.ToString() ?? plan.Decision;
        plan.DecisionSource = source.Length > 0 ? source : plan.DecisionSource;
        write.Audit(
            new AuditNote(
                "plan.adopted",
                plan.Subject,
                $"{Danish.Number(approved.Count)} af {Danish.Number(own.Count)} møder i mødeplanen for {plan.Year.ToString(Danish.Invariant)} blev godkendt.",
                plan.AreaKey,
                Before: new { State = before },
                After: new
                {
                    plan.State,
                    Meetings = approved.Select(meeting => meeting.Key),
                    plan.Decision,
                    Source = source,
                }
            )
        );
        return own;
    }

    /// <summary>The plan's meetings that are not cancelled, by date.</summary>
    public static IQueryable<Meeting> MeetingsOf(RammevaerkDb db, MeetingPlan plan) =>
        db.Set<Meeting>()
            .Where(meeting =>
                meeting.BodyId == plan.BodyId && meeting.Year == plan.Year && meeting.State != MeetingState.Cancelled
            )
            .OrderBy(meeting => meeting.Date)
            .ThenBy(meeting => meeting.Key);

    /// <summary>The meetings a text names: alle, or their keys with commas between. RV-939 for what is no meeting of the plan.</summary>
    public static Result<IReadOnlySet<Guid>> Named(string text, IReadOnlyList<Meeting> meetings)
    {
        if (text.Length == 0 || text.Equals("alle", StringComparison.OrdinalIgnoreCase))
        {
            return Result.Ok<IReadOnlySet<Guid>>(meetings.Select(meeting => meeting.Id).ToHashSet());
        }

        var keys = text.Split(
            [',', ';', ' ', '\n'],
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        );
        var named = meetings.Where(meeting => keys.Contains(meeting.Key, StringComparer.Ordinal)).ToList();
        return named.Count == keys.Distinct(StringComparer.Ordinal).Count()
            ? Result.Ok<IReadOnlySet<Guid>>(named.Select(meeting => meeting.Id).ToHashSet())
            : PlanningFaults.KeysWrong(text);
    }
}
