using Rammevaerk.Kernel;
using Rammevaerk.Platform;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Submissions.Findings;

namespace Rammevaerk.Rates.Features.Rounds.Board;

/// <summary>The quiet line under an operator's name on the board.</summary>
public static class BoardNotes
{
    /// <summary>What is to be said of where the operator stands; empty when nothing.</summary>
    public static string Of(BoardRow row) =>
        row.MaySee && Detail(row) is { Length: > 0 } detail
            ? (row.Operator.ExtendedTo is null ? detail : $"{detail}; {Extension(row)}")
            : Extension(row);

    private static string Extension(BoardRow row) =>
        row.Operator.ExtendedTo is { } day ? $"frist {RoundWords.ShortDay(day)}" : "";

    private static string Detail(BoardRow row) =>
        row.Stage switch
        {
            BoardStage.NotBegun => row.LastYear is { } last
                ? $"{Danish.Number(last.Rows)} {(last.Rows == 1 ? "takstlinje" : "takstlinjer")} sidste år"
                : "",
            BoardStage.Fetched => row.Operator.TemplateFetchedAt is { } fetched
                ? $"hentet {RoundWords.ShortDay(DanishClock.Date(fetched))}"
                : "",
            BoardStage.Accepted => row.Delivery is { } accepted
                ? $"levering {Danish.Number(accepted.Number)}, {RoundWords.ShortDay(DanishClock.Date(accepted.ReceivedAt))}"
                : "",
            _ => row.Delivery is { } delivery ? Words(delivery.Found) : "",
        };

    private static string Words(FindingTally found)
    {
        string?[] parts =
        [
            found.Errors > 0 ? $"{Danish.Number(found.Errors)} fejl" : null,
            found.Unexplained > 0 ? $"{Warnings(found.Unexplained)} uden forklaring" : null,
            found.Explained > 0 ? $"{Warnings(found.Explained)} forklaret" : null,
        ];
        var said = string.Join(", ", parts.OfType<string>());
        return said.Length > 0 ? said : "ingen fejl eller advarsler";
    }

    private static string Warnings(int count) => count == 1 ? "1 advarsel" : $"{Danish.Number(count)} advarsler";
}
