using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Rounds;
using Rammevaerk.Rates.Features.Rounds.Board;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Rounds;

/// <summary>Gives an open round a newer layout of the rate file.</summary>
[RequiresPermission(Permissions.ManageRounds)]
public sealed class CorrectionModel(RoundDesk rounds, RoundBoards boards, VisitorAccessor visitors)
    : RoundPageModel(rounds)
{
    public IReadOnlyList<RateFileLayout> Newer => CorrectLayout.NewerThan(Round);

    /// <summary>How many operators have fetched or delivered.</summary>
    public int Touched { get; private set; }

    protected override async Task LoadAsync(CancellationToken cancellation)
    {
        var board = await boards.LoadAsync(Round, visitors.Current, cancellation);
        Touched = board.Rows.Count(row =>
            row.Stage != BoardStage.NotBegun || row.Operator.TemplateFetchedAt is not null
        );
    }
}
