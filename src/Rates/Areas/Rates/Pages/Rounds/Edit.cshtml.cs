using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Rounds;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Rounds;

/// <summary>Changes a planned or open round.</summary>
[RequiresPermission(Permissions.ManageRounds)]
public sealed class EditModel(RoundDesk rounds, RoundDrafts drafts, PartyRegister register) : RoundPageModel(rounds)
{
    private readonly RoundDesk rounds = rounds;

    public RoundFields Fields { get; private set; } = null!;

    protected override async Task LoadAsync(CancellationToken cancellation)
    {
        var operators = await rounds.OperatorsAsync(Round, cancellation);
        var expected = operators
            .Where(row => row.IsExpected)
            .Select(row => row.Party)
            .ToHashSet(StringComparer.Ordinal);
        var parties = drafts.PartiesOf(Round.AreaKey, Round.BudgetYear).ToList();
        parties.AddRange(
            operators
                .Select(row => row.Party)
                .Except(parties.Select(party => party.Code.Value))
                .Select(code => register.Find(code, Round.BudgetYear))
                .Where(found => found.IsOk)
                .Select(found => found.Value)
        );
        Fields = new RoundFields(
            new RoundPlan(Round.AreaKey, Round.BudgetYear, RoundDates.Of(Round), Round.Message, Round.Layout, expected),
            parties,
            Round.State == RoundState.Planned,
            HttpContext
        );
    }
}
