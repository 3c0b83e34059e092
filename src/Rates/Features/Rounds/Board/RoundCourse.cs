using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Review;

namespace Rammevaerk.Rates.Features.Rounds.Board;

/// <summary>One step of a round on its way to published rates.</summary>
/// <param name="Title">The step.</param>
/// <param name="Words">How far it has come, in the words of the states.</param>
/// <param name="Address">Where it is done or read; null when the reader may not.</param>
/// <param name="IsCurrent">True for the step the round waits for now.</param>
/// <param name="IsDone">True when nothing is left of it.</param>
public sealed record CourseStep(string Title, string Words, string? Address, bool IsCurrent, bool IsDone);

/// <summary>A round's way: collection, review, approval where the forum approves row by row, publication.</summary>
/// <param name="Steps">The steps, in their order.</param>
/// <param name="Dispensations">How many dispensations count in the round's year.</param>
public sealed record RoundCourse(IReadOnlyList<CourseStep> Steps, int Dispensations);

/// <summary>Finds how far a round has come. Reads only.</summary>
public sealed class RoundCourses(RammevaerkDb db)
{
    private static readonly RateState[] Undecided = [RateState.Accepted, RateState.Excepted, RateState.Delegated];

    public async Task<RoundCourse> LoadAsync(RoundBoard board, Visitor visitor, CancellationToken cancellation)
    {
        var round = board.Round;
        var newest = db.NewestDeliveriesOf(round.Id).Select(one => one.Id);
        var rates = await db.Set<DeliveredRate>()
            .Where(rate => newest.Contains(rate.SubmissionId))
            .GroupBy(rate => rate.State)
            .Select(own => new { own.Key, Count = own.Count() })
            .ToDictionaryAsync(own => own.Key, own => own.Count, cancellation);
        var (first, last) = (round.BudgetYear.Start, round.BudgetYear.Start.AddYears(1).AddDays(-1));
        var dispensations = await db.Set<RateDispensation>()
            .CountAsync(
                one =>
                    one.Area == round.Area
                    && one.EndedAt == null
                    && one.ValidFrom <= last
                    && (one.ValidTo == null || one.ValidTo >= first),
                cancellation
            );
        return new(Steps(board, rates, visitor), dispensations);
    }

    private static List<CourseStep> Steps(RoundBoard board, Dictionary<RateState, int> rates, Visitor visitor)
    {
        var round = board.Round;
        var isCollected = round.State is RoundState.Closed or RoundState.Published;
        var undecided = round.ApprovedRowByRow ? Undecided.Sum(state => rates.GetValueOrDefault(state)) : 0;
        var isReviewed = isCollected && board.AllAccepted;
        var isApproved = isReviewed && undecided == 0;
        var isPublished = round.State == RoundState.Published;
        var current =
            !isCollected ? 0
            : !isReviewed && !isPublished ? 1
            : round.ApprovedRowByRow && rates.ContainsKey(RateState.Accepted) ? 2
            : 3;
        var reads = visitor.May(Permissions.ReadReview, round.AreaKey);
        var publishes = visitor.May(Permissions.PublishRates, round.AreaKey);
        var steps = new List<CourseStep>
        {
            new(
                "Indsamling",
                Collected(board),
                round.State == RoundState.Planned ? null : $"{round.Address}#tavle",
                current == 0,
                isCollected
            ),
            new(
                "Gennemgang",
                Reviewed(board),
                reads && round.State != RoundState.Planned ? ReviewEndpoints.AddressOf(round) : null,
                current == 1,
                isReviewed
            ),
        };
        if (round.ApprovedRowByRow)
        {
            steps.Add(new("Godkendelse", Approved(rates), $"{round.Address}/godkendelse", current == 2, isApproved));
        }

        steps.Add(
            new(
                "Offentliggørelse",
                Published(round, rates),
                publishes && isCollected ? $"{round.Address}/offentliggoer"
                    : isPublished ? $"/takster/{round.Area}/{round.BudgetYear}"
                    : null,
                current == 3,
                isPublished
            )
        );
        return steps;
    }

    private static string Collected(RoundBoard board) =>
        board.Round.State == RoundState.Planned
            ? StateWords.Of(RoundState.Planned)
            : $"{Danish.Number(board.Delivered)} af {Danish.Number(board.Expected.Count)} {StateWords.Of(SubmissionState.Delivered)}"
                + (board.Returned > 0 ? $", {Counted(board.Returned, StateWords.Of(SubmissionState.Returned))}" : "");

    private static string Reviewed(RoundBoard board)
    {
        int In(BoardStage stage) => board.Expected.Count(row => row.Stage == stage);
        var parts = new[] { BoardStage.SignedOff, BoardStage.Accepted }
            .Where(stage => In(stage) > 0)
            .Select(stage => Counted(In(stage), BoardStages.Words(stage)))
            .ToList();
        return parts.Count > 0 ? string.Join(", ", parts) : "ingen leveringer endnu";
    }

    private static string Approved(Dictionary<RateState, int> rates) =>
        Words(rates, [.. Undecided, RateState.Approved]);

    private static string Published(RateRound round, Dictionary<RateState, int> rates) =>
        round.State == RoundState.Published
            ? Words(rates, [RateState.Published, RateState.Corrected])
            : $"planlagt til {Danish.Date(round.PublishesOn)}";

    /// <summary>The rates of the states, as in "12 takster accepteret, 3 undtaget".</summary>
    private static string Words(Dictionary<RateState, int> rates, RateState[] states)
    {
        var parts = states.Where(rates.ContainsKey).ToList();
        return parts.Count == 0
            ? "ingen takster endnu"
            : string.Join(
                ", ",
                parts.Select(
                    (state, at) =>
                        at > 0 ? Counted(rates[state], StateWords.Of(state))
                        : rates[state] == 1 ? $"1 takst {StateWords.Of(state)}"
                        : $"{Danish.Number(rates[state])} takster {StateWords.Of(state)}"
                )
            );
    }

    private static string Counted(int count, string state) => $"{Danish.Number(count)} {state}";
}
