namespace Rammevaerk.Rates.Domain.Rounds;

/// <summary>Where an operator stands in a round, in the order of the board's columns.</summary>
public enum BoardStage
{
    NotBegun,

    /// <summary>The template is fetched and nothing delivered.</summary>
    Fetched,
    Delivered,
    Returned,

    /// <summary>Signed off by the operator and waiting for the rate group.</summary>
    SignedOff,
    Accepted,
}

/// <summary>What the stages are, from what is stored, and what users call them.</summary>
public static class BoardStages
{
    /// <summary>The stage of an operator with its newest delivery; null when it has none.</summary>
    public static BoardStage Of(RoundOperator row, SubmissionState? newest) =>
        newest switch
        {
            SubmissionState.Delivered => BoardStage.Delivered,
            SubmissionState.Returned => BoardStage.Returned,
            SubmissionState.SignedOff => BoardStage.SignedOff,
            SubmissionState.Accepted => BoardStage.Accepted,
            null => row.TemplateFetchedAt is null ? BoardStage.NotBegun : BoardStage.Fetched,
            _ => throw new ArgumentOutOfRangeException(nameof(newest)),
        };

    /// <summary>True when the operator still has to deliver.</summary>
    public static bool IsMissing(this BoardStage stage) =>
        stage is BoardStage.NotBegun or BoardStage.Fetched or BoardStage.Returned;

    public static string Words(BoardStage stage) =>
        stage switch
        {
            BoardStage.NotBegun => "ikke begyndt",
            BoardStage.Fetched => "skabelon hentet",
            BoardStage.Delivered => StateWords.Of(SubmissionState.Delivered),
            BoardStage.Returned => StateWords.Of(SubmissionState.Returned),
            BoardStage.SignedOff => StateWords.Of(SubmissionState.SignedOff),
            BoardStage.Accepted => StateWords.Of(SubmissionState.Accepted),
            _ => throw new ArgumentOutOfRangeException(nameof(stage)),
        };
}
