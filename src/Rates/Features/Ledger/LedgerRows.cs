using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Features.Ledger;

/// <summary>The results a visitor may see of an area: all, or the own organisations'.</summary>
public sealed class LedgerRows(LedgerDesk desk, OperatorNames names, VisitorAccessor visitors)
{
    public async Task<Result<IReadOnlyList<LedgerRow>>> LoadAsync(AreaKey area, CancellationToken cancellation)
    {
        var mine = visitors
            .Current.With(Permissions.ReadSubmissions)
            .Where(assignment => assignment.Area == area || assignment.Area == AreaKey.Country)
            .ToList();
        var whole = mine.Exists(assignment => assignment.Party is null);
        var rows = new List<LedgerRow>();
        foreach (var party in whole ? [null] : mine.Select(assignment => assignment.Party).Distinct())
        {
            var loaded = await desk.LoadAsync(area, party, cancellation);
            if (!loaded.IsOk)
            {
                return loaded.Fault;
            }

            rows.AddRange(
                loaded.Value.SelectMany(view =>
                    view.Ledger.Positions.Select(position => new LedgerRow(
                        view,
                        names.Of(view.Offer.Party, new BudgetYear(view.Today.Year)),
                        position
                    ))
                )
            );
        }

        return rows;
    }
}
