using Rammevaerk.Kernel;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Caching;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Rounds;
using Rammevaerk.Rates.Features.Rounds.Board;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Rounds;

/// <summary>Where every operator stands in a round, as columns and as a table.</summary>
[RequiresPermission(Permissions.ReadRounds)]
[KeptForVisitor]
public sealed class BoardModel(RoundDesk rounds, RoundBoards boards, RoundCourses courses, VisitorAccessor visitors)
    : RoundPageModel(rounds)
{
    private const decimal Million = 1_000_000m;

    public RoundBoard Board { get; private set; } = null!;

    public BoardList List { get; private set; } = null!;

    public RoundCourse Course { get; private set; } = null!;

    public bool Manages { get; private set; }

    /// <summary>True when the reader sees the figures of at least one operator.</summary>
    public bool ShowsFigures => Board.Rows.Any(row => row.MaySee);

    public string Period =>
        Round.State switch
        {
            RoundState.Planned => $"Planlagt: åbner {Danish.Date(Round.OpensOn)}",
            _ =>
                $"{RoundWords.Large(StateWords.Of(Round.State))} · {Danish.Date(Round.OpensOn)} – {Danish.Date(Round.Deadline)}",
        };

    /// <summary>The page of the operator the reader may open: its deliveries, else its parts; null for neither.</summary>
    public string? AddressOf(BoardRow row) =>
        row.MaySee ? RateSubmission.AddressOf(Round, row.Party)
        : visitors.Current.May(Permissions.FillPart, Round.AreaKey, row.Party)
            ? $"{RateSubmission.AddressOf(Round, row.Party)}/dele"
        : null;

    /// <summary>What stands in a column of the board.</summary>
    public IReadOnlyList<BoardRow> In(BoardStage stage) => [.. Board.Expected.Where(row => row.Stage == stage)];

    public static string ColumnClass(BoardStage stage) =>
        stage switch
        {
            BoardStage.NotBegun => "is-todo",
            BoardStage.Returned => "is-returned",
            BoardStage.SignedOff => "is-review",
            BoardStage.Accepted => "is-done",
            _ => "",
        };

    /// <summary>An amount in million kroner; an en dash when there is none.</summary>
    public static string Millions(decimal? amount) => amount is { } known ? Danish.Number(known / Million, 1) : "–";

    public static string Count(int? number) => number is { } known ? Danish.Number(known) : "–";

    protected override async Task LoadAsync(CancellationToken cancellation)
    {
        var visitor = visitors.Current;
        Board = await boards.LoadAsync(Round, visitor, cancellation);
        Course = await courses.LoadAsync(Board, visitor, cancellation);
        List = new BoardList(Board, Request);
        Manages = visitor.May(Permissions.ManageRounds, Round.AreaKey);
    }
}
