namespace Rammevaerk.Rates.Domain.Rounds;

/// <summary>Which state may follow which. A step back is an unlocking and needs a reason.</summary>
public static class Transitions
{
    /// <summary>Planned, open, closed, published; and back one step at a time, but never from published.</summary>
    public static bool May(RoundState from, RoundState to) =>
        (from, to)
            is
                (RoundState.Planned, RoundState.Open)
                or
                (RoundState.Open, RoundState.Closed)
                or
                (RoundState.Closed, RoundState.Published)
                or
                (RoundState.Closed, RoundState.Open);

    /// <summary>
    /// Delivered, signed off, returned or accepted; a returned delivery may be handed in again as it is, with an answer, an
    /// accepted one unlocked by returning it, and what the rate group did undone while the operator has not delivered again.
    /// </summary>
    public static bool May(SubmissionState from, SubmissionState to) =>
        (from, to)
            is
                (SubmissionState.Delivered, SubmissionState.SignedOff)
                or
                (SubmissionState.Delivered, SubmissionState.Returned)
                or
                (SubmissionState.SignedOff, SubmissionState.Delivered)
                or
                (SubmissionState.SignedOff, SubmissionState.Returned)
                or
                (SubmissionState.SignedOff, SubmissionState.Accepted)
                or
                (SubmissionState.Returned, SubmissionState.Delivered)
                or
                (SubmissionState.Accepted, SubmissionState.Returned)
                or
                (SubmissionState.Accepted or SubmissionState.Returned, SubmissionState.SignedOff);

    /// <summary>
    /// Delivered to accepted or returned; then published, in areas whose forum approves row by row only after approved,
    /// which an excepted rate reaches through delegated; then corrected.
    /// </summary>
    public static bool May(RateState from, RateState to, bool approvedRowByRow) =>
        (from, to) switch
        {
            (RateState.Delivered, RateState.Accepted or RateState.Returned) => true,
            (RateState.Returned, RateState.Accepted or RateState.Delivered) => true,
            (RateState.Accepted, RateState.Returned or RateState.Delivered) => true,
            (RateState.Accepted, RateState.Published) => !approvedRowByRow,
            (RateState.Accepted, RateState.Approved or RateState.Excepted) => approvedRowByRow,
            (RateState.Excepted, RateState.Delegated or RateState.Approved) => approvedRowByRow,
            (RateState.Delegated, RateState.Approved) => approvedRowByRow,
            (RateState.Approved, RateState.Published) => approvedRowByRow,
            (RateState.Approved or RateState.Excepted or RateState.Delegated, RateState.Accepted) => approvedRowByRow,
            (RateState.Published, RateState.Corrected) => true,
            _ => false,
        };
}
