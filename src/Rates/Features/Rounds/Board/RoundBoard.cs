using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Rules.Rounds;

namespace Rammevaerk.Rates.Features.Rounds.Board;

/// <summary>A round with where every operator stands, as one reader may see it.</summary>
/// <param name="Round">The round.</param>
/// <param name="Rows">Everyone in it, in the Danish order of names.</param>
/// <param name="Today">The day it is read.</param>
public sealed record RoundBoard(RateRound Round, IReadOnlyList<BoardRow> Rows, DateOnly Today)
{
    /// <summary>Those that are to deliver.</summary>
    public IReadOnlyList<BoardRow> Expected { get; } = [.. Rows.Where(row => row.Operator.IsExpected)];

    /// <summary>Those that need not; some deliver all the same.</summary>
    public IReadOnlyList<BoardRow> Others { get; } = [.. Rows.Where(row => !row.Operator.IsExpected)];

    public IReadOnlyList<BoardRow> Missing => [.. Expected.Where(row => row.Stage.IsMissing())];

    /// <summary>Those that have never delivered.</summary>
    public int NeverDelivered => Expected.Count(row => row.Stage is BoardStage.NotBegun or BoardStage.Fetched);

    /// <summary>Those whose delivery has errors or warnings without an explanation; 0 for readers who may not see them all.</summary>
    public int WithOpenFindings => SeesAll ? Expected.Count(HasOpenFindings) : 0;

    /// <summary>Those with something left to do before the rate group can: deliver, deliver again, mend or explain.</summary>
    public IReadOnlyList<BoardRow> ToRemind =>
        [.. Expected.Where(row => row.Stage.IsMissing() || HasOpenFindings(row))];

    /// <summary>Those whose delivery was returned and that are to deliver again.</summary>
    public int Returned => Expected.Count(row => row.Stage == BoardStage.Returned);

    /// <summary>How many of those expected have delivered at least once.</summary>
    public int Delivered => Expected.Count(row => row.Stage is not (BoardStage.NotBegun or BoardStage.Fetched));

    public bool AllAccepted => Expected.Count > 0 && Expected.All(row => row.Stage == BoardStage.Accepted);

    /// <summary>The last day anybody expected may deliver.</summary>
    public DateOnly LastDeadline => Expected.Select(row => row.Deadline).Append(Round.Deadline).Max();

    /// <summary>Who is waited for, with how many; nobody is left out.</summary>
    public IReadOnlyList<(WaitsFor Who, int Count)> Waiting =>
        [
            .. Expected
                .Where(row => row.WaitsFor != WaitsFor.Nobody)
                .GroupBy(row => row.WaitsFor)
                .OrderBy(group => group.Key)
                .Select(group => (group.Key, group.Count())),
        ];

    /// <summary>True when the reader sees the figures of everyone expected, so that they can be added up.</summary>
    public bool SeesAll => Expected.All(row => row.MaySee);

    private static bool HasOpenFindings(BoardRow row) =>
        row is { Stage: BoardStage.Delivered, Delivery.Found.Open: > 0 };
}
