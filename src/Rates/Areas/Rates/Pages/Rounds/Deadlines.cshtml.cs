using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Features.Rounds;
using Rammevaerk.Rates.Features.Rounds.Board;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Rounds;

/// <summary>Operators' own deadlines in a round; <c>?driftsherre=0779</c> chooses one beforehand.</summary>
[RequiresPermission(Permissions.ManageRounds)]
public sealed class DeadlinesModel(RoundDesk rounds, RoundBoards boards, VisitorAccessor visitors)
    : RoundPageModel(rounds)
{
    public RoundBoard Board { get; private set; } = null!;

    public IReadOnlyList<BoardRow> Extended { get; private set; } = [];

    public string Chosen { get; private set; } = "";

    protected override async Task LoadAsync(CancellationToken cancellation)
    {
        Board = await boards.LoadAsync(Round, visitors.Current, cancellation);
        Extended = [.. Board.Rows.Where(row => row.Operator.ExtendedTo is not null)];
        Chosen =
            Posted.Value(HttpContext, ExtendDeadline.PartyField) ?? Request.Query[ExtendDeadline.PartyField].ToString();
    }
}
