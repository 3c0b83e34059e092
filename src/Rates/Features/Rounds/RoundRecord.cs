using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Rounds;

/// <summary>What the audit trail keeps of a round: everything the secretariat decides.</summary>
public sealed record RoundRecord(
    RoundState State,
    DateOnly OpensOn,
    DateOnly Deadline,
    DateOnly ReviewDeadline,
    DateOnly PublishesOn,
    string Layout,
    string Message,
    bool ApprovedRowByRow,
    IReadOnlyList<string> Expected
)
{
    public static RoundRecord Of(RateRound round, IEnumerable<string> expected) =>
        new(
            round.State,
            round.OpensOn,
            round.Deadline,
            round.ReviewDeadline,
            round.PublishesOn,
            round.Layout,
            round.Message,
            round.ApprovedRowByRow,
            [.. expected.Order(StringComparer.Ordinal)]
        );
}
