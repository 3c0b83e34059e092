using Rammevaerk.Platform;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Rates.Features.Submissions;

/// <summary>How far one step of an operator's round is.</summary>
public enum StepState
{
    Done,
    Now,

    /// <summary>The step that must be taken now, because something stands in the way.</summary>
    Stuck,
    Later,
}

/// <summary>One step of an operator's round.</summary>
/// <param name="Title">The step.</param>
/// <param name="State">How far it is.</param>
/// <param name="Words">What is known of it; empty when only the day counts.</param>
/// <param name="Day">When it was done or is due; null when unknown.</param>
/// <param name="IsDeadline">True when the day is one to keep.</param>
/// <param name="Address">Where to take it; null when there is nowhere to go.</param>
public sealed record RoundStep(
    string Title,
    StepState State,
    string Words,
    DateOnly? Day = null,
    bool IsDeadline = false,
    string? Address = null
);

/// <summary>The six steps of an operator's round: template, delivery, findings, sign-off, review, publication.</summary>
public static class RoundSteps
{
    public static IReadOnlyList<RoundStep> Of(MyRound page)
    {
        var (round, own, newest) = (page.Round, page.Own, page.Newest);
        var deadline = own.Own.DeadlineIn(round);
        var isSigned = newest?.State is SubmissionState.SignedOff or SubmissionState.Accepted;
        var isReturned = newest?.State == SubmissionState.Returned;
        var isClean = page.Findings is { HasOpen: false };
        var fetched = own.Own.TemplateFetchedAt;
        return
        [
            fetched is not null || newest is not null
                ? new("Hent skabelon", StepState.Done, "", fetched is { } at ? DanishClock.Date(at) : null)
                : new("Hent skabelon", StepState.Now, "", Address: "#skabelon"),
            newest is null
                ? new(
                    "Aflevér takstfilen",
                    fetched is null ? StepState.Later : StepState.Now,
                    "",
                    deadline,
                    true,
                    fetched is null ? null : "#aflever"
                )
                : new(
                    "Aflevér takstfilen",
                    isReturned ? StepState.Stuck : StepState.Done,
                    isReturned
                        ? "returneret af takstgruppen"
                        : $"levering {newest.Number}{(newest.IsLate ? ", efter fristen" : "")}",
                    DanishClock.Date(newest.ReceivedAt),
                    Address: isReturned ? "#aflever" : newest.AddressIn(round)
                ),
            newest is null
                ? new("Ret og forklar fund", StepState.Later, "")
                : new(
                    "Ret og forklar fund",
                    isClean ? StepState.Done : StepState.Stuck,
                    isClean ? "intet mangler" : OpenWords(page),
                    Address: $"{newest.AddressIn(round)}/fund"
                ),
            newest is null
                ? new("Godkend", StepState.Later, "")
                : new(
                    "Godkend",
                    isSigned ? StepState.Done
                        : isClean && !isReturned ? StepState.Now
                        : StepState.Later,
                    isSigned ? $"af {newest.SignedOffByName}" : "jeres godkender",
                    isSigned && newest.SignedOffAt is { } signed ? DanishClock.Date(signed) : null,
                    Address: $"{newest.AddressIn(round)}/godkendelse"
                ),
            new(
                "Gennemgang",
                newest?.State == SubmissionState.Accepted ? StepState.Done
                    : newest?.State == SubmissionState.SignedOff ? StepState.Now
                    : StepState.Later,
                newest?.State == SubmissionState.Accepted ? "accepteret" : "takstgruppen",
                newest is { State: SubmissionState.Accepted, ReviewedAt: { } reviewed }
                    ? DanishClock.Date(reviewed)
                    : round.ReviewDeadline
            ),
            new(
                "Offentliggørelse",
                round.State == RoundState.Published ? StepState.Done : StepState.Later,
                "",
                round.State == RoundState.Published && round.PublishedAt is { } published
                    ? DanishClock.Date(published)
                    : round.PublishesOn
            ),
        ];
    }

    private static string OpenWords(MyRound page) =>
        string.Join(
            ", ",
            new[]
            {
                page.Findings!.OpenErrors > 0 ? SeverityText.Counted(Severity.Error, page.Findings.OpenErrors) : null,
                page.Findings.OpenWarnings > 0
                    ? SeverityText.Counted(Severity.Warning, page.Findings.OpenWarnings)
                    : null,
            }.OfType<string>()
        );
}
