using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>The badge of a state: whether someone must act.</summary>
public static class StateBadges
{
    public static BadgeKind Of(RateState state) =>
        state switch
        {
            RateState.Delivered => BadgeKind.Info,
            RateState.Returned or RateState.Excepted or RateState.Corrected => BadgeKind.Warning,
            RateState.Delegated => BadgeKind.Plain,
            RateState.Accepted or RateState.Approved or RateState.Published => BadgeKind.Success,
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };

    public static BadgeKind Of(SubmissionState state) =>
        state switch
        {
            SubmissionState.Delivered => BadgeKind.Plain,
            SubmissionState.SignedOff => BadgeKind.Info,
            SubmissionState.Returned => BadgeKind.Warning,
            SubmissionState.Accepted => BadgeKind.Success,
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };
}
