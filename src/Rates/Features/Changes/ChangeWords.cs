using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Rates.Domain.Changes;

namespace Rammevaerk.Rates.Features.Changes;

/// <summary>The Danish words of new rates in the year.</summary>
public static class ChangeWords
{
    public static string Of(ChangeState state) =>
        state switch
        {
            ChangeState.Requested => "anmodet",
            ChangeState.SignedOff => "godkendt hos driftsherren",
            ChangeState.Approved => "godkendt",
            ChangeState.Refused => "afvist",
            ChangeState.Published => "offentliggjort",
            ChangeState.Withdrawn => "trukket tilbage",
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };

    public static BadgeKind Badge(ChangeState state) =>
        state switch
        {
            ChangeState.Published => BadgeKind.Success,
            ChangeState.Refused => BadgeKind.Error,
            ChangeState.Withdrawn => BadgeKind.Plain,
            _ => BadgeKind.Info,
        };

    /// <summary>Who must do something now; null when nobody must.</summary>
    public static string? WaitsFor(RateChange change) =>
        change.State switch
        {
            ChangeState.Requested => "driftsherrens godkender",
            ChangeState.SignedOff => change.ByForum ? "forum, ved sekretariatet" : "takstgruppen",
            ChangeState.Approved => "sekretariatet, som offentliggør",
            _ => null,
        };
}
