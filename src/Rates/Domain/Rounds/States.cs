namespace Rammevaerk.Rates.Domain.Rounds;

/// <summary>How far a round has come: planlagt, åben, lukket, offentliggjort.</summary>
public enum RoundState
{
    Planned,
    Open,
    Closed,
    Published,
}

/// <summary>How far a delivery has come: afleveret, godkendt af driftsherre, returneret, accepteret.</summary>
public enum SubmissionState
{
    Delivered,
    SignedOff,
    Returned,
    Accepted,
}

/// <summary>
/// How far one rate has come: as delivered, returneret, accepteret, then (where the forum approves row by row) godkendt, or
/// undtaget and delegeret until godkendt, then offentliggjort, and rettet when a later rate took its place.
/// </summary>
public enum RateState
{
    Delivered,
    Returned,
    Accepted,
    Approved,
    Excepted,
    Delegated,
    Published,
    Corrected,
}

/// <summary>The state words of the interface; the same everywhere.</summary>
public static class StateWords
{
    public static string Of(RoundState state) =>
        state switch
        {
            RoundState.Planned => "planlagt",
            RoundState.Open => "åben",
            RoundState.Closed => "lukket",
            RoundState.Published => "offentliggjort",
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };

    public static string Of(SubmissionState state) =>
        state switch
        {
            SubmissionState.Delivered => "afleveret",
            SubmissionState.SignedOff => "godkendt af driftsherre",
            SubmissionState.Returned => "returneret",
            SubmissionState.Accepted => "accepteret",
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };

    /// <summary>
    /// A rate of a delivery: one nobody has reviewed yet reads as its delivery does, so that a delivery the operator has
    /// signed off is not called afleveret row by row.
    /// </summary>
    public static string Of(RateState state, SubmissionState delivery) =>
        state == RateState.Delivered && delivery == SubmissionState.SignedOff ? Of(delivery) : Of(state);

    public static string Of(RateState state) =>
        state switch
        {
            RateState.Delivered => "afleveret",
            RateState.Returned => "returneret",
            RateState.Accepted => "accepteret",
            RateState.Approved => "godkendt",
            RateState.Excepted => "undtaget",
            RateState.Delegated => "delegeret",
            RateState.Published => "offentliggjort",
            RateState.Corrected => "rettet",
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };
}
