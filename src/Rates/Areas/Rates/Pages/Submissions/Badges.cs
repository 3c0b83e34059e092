using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Submissions;

/// <summary>The colours of the states of deliveries; the words are <see cref="StateWords"/>.</summary>
public static class Badges
{
    public static BadgeKind Of(SubmissionState state) =>
        state switch
        {
            SubmissionState.Delivered => BadgeKind.Info,
            SubmissionState.SignedOff => BadgeKind.Success,
            SubmissionState.Returned => BadgeKind.Warning,
            SubmissionState.Accepted => BadgeKind.Success,
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };

    public static BadgeKind Of(RateState state) =>
        state switch
        {
            RateState.Delivered => BadgeKind.Info,
            RateState.Returned or RateState.Excepted => BadgeKind.Warning,
            RateState.Delegated => BadgeKind.Info,
            RateState.Accepted or RateState.Approved or RateState.Published => BadgeKind.Success,
            RateState.Corrected => BadgeKind.Plain,
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };
}
