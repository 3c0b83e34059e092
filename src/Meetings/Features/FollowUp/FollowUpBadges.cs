using Rammevaerk.Meetings.Domain;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Meetings.Features.FollowUp;

/// <summary>The colours of outcomes, tasks and answers; the word inside says the same.</summary>
public static class FollowUpBadges
{
    public static BadgeKind Of(ItemOutcome outcome) =>
        outcome switch
        {
            ItemOutcome.Approved or ItemOutcome.ApprovedWithChanges or ItemOutcome.Supported => BadgeKind.Success,
            ItemOutcome.Noted or ItemOutcome.NotedWithAddition or ItemOutcome.Discussed => BadgeKind.Info,
            ItemOutcome.Postponed => BadgeKind.Warning,
            ItemOutcome.Rejected => BadgeKind.Error,
            ItemOutcome.None => BadgeKind.Plain,
            _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
        };

    public static BadgeKind Of(RecommendationOutcome outcome) =>
        outcome switch
        {
            RecommendationOutcome.Followed => BadgeKind.Success,
            RecommendationOutcome.FollowedWithChanges => BadgeKind.Warning,
            RecommendationOutcome.NotFollowed => BadgeKind.Error,
            RecommendationOutcome.Open or RecommendationOutcome.NotTreated => BadgeKind.Plain,
            _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
        };

    public static BadgeKind Of(CommitmentView view, DateOnly today) =>
        view.IsOverdue(today)
            ? BadgeKind.Error
            : view.Task.State switch
            {
                CommitmentState.Done => BadgeKind.Success,
                CommitmentState.InProgress or CommitmentState.Reported => BadgeKind.Info,
                CommitmentState.Open or CommitmentState.Cancelled => BadgeKind.Plain,
                _ => throw new InvalidOperationException(view.Task.State.ToString()),
            };

    public static BadgeKind Of(WrittenAnswerKind kind) =>
        kind switch
        {
            WrittenAnswerKind.Agrees => BadgeKind.Success,
            WrittenAnswerKind.Comments => BadgeKind.Info,
            WrittenAnswerKind.Disagrees => BadgeKind.Error,
            WrittenAnswerKind.Silent => BadgeKind.Plain,
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    public static BadgeKind Of(ProcedureState state) =>
        state switch
        {
            ProcedureState.Draft => BadgeKind.Plain,
            ProcedureState.Open => BadgeKind.Info,
            ProcedureState.Closed => BadgeKind.Success,
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };
}
