using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Submissions.Findings;
using Rammevaerk.Rates.Rules.Rounds;

namespace Rammevaerk.Rates.Features.Rounds.Board;

/// <summary>What the board tells of a delivery, to those who may see it.</summary>
/// <param name="Id">The delivery.</param>
/// <param name="Party">Code of the operator.</param>
/// <param name="Number">Its number in the round.</param>
/// <param name="State">How far it has come.</param>
/// <param name="ReceivedAt">When it came, UTC.</param>
/// <param name="IsLate">True when it came after the operator's deadline.</param>
/// <param name="Found">What still stands of the findings.</param>
/// <param name="Rows">Main services and add-ons.</param>
/// <param name="Proceeds">Expected proceeds in kroner; null where a rate could not be computed.</param>
public sealed record BoardDelivery(
    Guid Id,
    string Party,
    int Number,
    SubmissionState State,
    DateTime ReceivedAt,
    bool IsLate,
    FindingTally Found,
    int Rows,
    decimal? Proceeds
);

/// <summary>One operator on the board.</summary>
/// <param name="Operator">The operator in the round.</param>
/// <param name="Name">Its name.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="Deadline">Its own last day.</param>
/// <param name="IsLate">True when the deadline passed without a delivery, or the newest delivery came after it.</param>
/// <param name="MaySee">True when the reader may see its deliveries; if not, only the stage is told.</param>
/// <param name="Delivery">The newest delivery; null when there is none, or the reader may not see it.</param>
/// <param name="LastYear">The newest delivery of the round the year before; null as <paramref name="Delivery"/>.</param>
public sealed record BoardRow(
    RoundOperator Operator,
    string Name,
    BoardStage Stage,
    DateOnly Deadline,
    bool IsLate,
    bool MaySee,
    BoardDelivery? Delivery,
    BoardDelivery? LastYear
)
{
    public string Party => Operator.Party;

    public string StageWords => RoundWords.Large(BoardStages.Words(Stage));

    public WaitsFor WaitsFor => WaitsForRule.Of(Stage, Delivery?.Found.Open ?? 0);

    /// <summary>Change of the expected proceeds since last year as a share; null when there is nothing to compare.</summary>
    public decimal? Change =>
        Delivery?.Proceeds is { } now && LastYear?.Proceeds is > 0m and { } before ? (now / before) - 1m : null;
}
