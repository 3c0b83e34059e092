using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Rules.Rounds;

/// <summary>Who has the next step in an operator's delivery.</summary>
public enum WaitsFor
{
    /// <summary>The operator's rate officer, who fills in or corrects the file.</summary>
    RateOfficer,

    /// <summary>The operator's approver, who signs off.</summary>
    RateApprover,

    RateGroup,
    Nobody,
}

/// <summary>
/// Until it is delivered, and again when it is returned, has errors or has warnings nobody has explained, a file waits for
/// the rate officer; then for the approver; then for the rate group.
/// </summary>
public static class WaitsForRule
{
    /// <param name="stage">Where the operator stands.</param>
    /// <param name="open">Errors and unexplained warnings of the newest delivery; 0 for readers who may not see them.</param>
    public static WaitsFor Of(BoardStage stage, int open) =>
        stage switch
        {
            BoardStage.NotBegun or BoardStage.Fetched or BoardStage.Returned => WaitsFor.RateOfficer,
            BoardStage.Delivered => open > 0 ? WaitsFor.RateOfficer : WaitsFor.RateApprover,
            BoardStage.SignedOff => WaitsFor.RateGroup,
            BoardStage.Accepted => WaitsFor.Nobody,
            _ => throw new ArgumentOutOfRangeException(nameof(stage)),
        };

    public static string Words(WaitsFor who) =>
        who switch
        {
            WaitsFor.RateOfficer => "takstansvarlig",
            WaitsFor.RateApprover => "driftsherrens godkender",
            WaitsFor.RateGroup => "takstgruppen",
            WaitsFor.Nobody => "ingen",
            _ => throw new ArgumentOutOfRangeException(nameof(who)),
        };
}
