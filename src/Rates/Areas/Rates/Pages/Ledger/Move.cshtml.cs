using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Domain.Ledger;
using Rammevaerk.Rates.Features.Ledger;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Rules.Ledger;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Ledger;

/// <summary>The form that says what becomes of a surplus or deficit.</summary>
[RequiresPermission(Permissions.EditLedger)]
public sealed class MoveModel(LedgerDesk desk, OperatorNames names, VisitorAccessor visitors)
    : OfferPage(desk, names, visitors)
{
    private readonly LedgerDesk desk = desk;

    /// <summary>The operator's other offers that a balance can be given to.</summary>
    public IReadOnlyList<(Guid Id, string Name)> Others { get; private set; } = [];

    /// <summary>The results something stands of, the newest first.</summary>
    public IReadOnlyList<LedgerPosition> Standing { get; private set; } = [];

    /// <summary>What the area's rules let one do.</summary>
    public IReadOnlyList<LedgerMove> Moves { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(string omraade, string part, Guid id) =>
        ShowAsync(
            omraade,
            part,
            id,
            async () =>
            {
                Standing = [.. View.Ledger.Positions.Where(position => !position.IsSettled).Reverse()];
                Moves = [.. Enum.GetValues<LedgerMove>().Where(IsPossible)];
                Others = await desk.OthersAsync(View, HttpContext.RequestAborted);
                return Page();
            }
        );

    /// <summary>True when the area's rules know the movement, and something stands that it can take.</summary>
    private bool IsPossible(LedgerMove move) =>
        Standing.Any(position =>
            move switch
            {
                LedgerMove.SetAside => position.Open != 0m && SetOf(position) == PostRegulationRuleSet.SetAside,
                LedgerMove.Carried => position.Open != 0m && SetOf(position) == PostRegulationRuleSet.Carry,
                _ => (move.TakesReserve() ? position.Reserve : position.Open) != 0m,
            }
        );

    private PostRegulationRuleSet SetOf(LedgerPosition position) => View.Terms[position.OriginYear].Set;

    /// <summary>What the field holds: as posted, or as the address asks.</summary>
    public string Field(string name) => Posted.Value(HttpContext, name) ?? Request.Query[name].ToString();

    /// <summary>What stands of a result, in a line of the list.</summary>
    public static string Stands(LedgerPosition position) =>
        $"{position.OriginYear}: "
        + string.Join(
            ", ",
            new[]
            {
                position.Open == 0m ? null : $"{Danish.Kroner(position.Open)} ikke disponeret",
                position.Reserve == 0m ? null : $"{Danish.Kroner(position.Reserve)} henlagt",
            }.OfType<string>()
        );
}
