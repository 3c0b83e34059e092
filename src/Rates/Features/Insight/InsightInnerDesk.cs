using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Rates.Features.Ledger;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Rules.Insight;

namespace Rammevaerk.Rates.Features.Insight;

/// <summary>Reads what of a report not everybody sees: actual occupancy, surpluses and deficits.</summary>
public sealed class InsightInnerDesk(LedgerDesk ledgers, InsightRates rates, OperatorNames names)
{
    /// <param name="area">The area.</param>
    /// <param name="year">The year.</param>
    /// <param name="party">The operator; null for all.</param>
    /// <param name="counted">The report's rates.</param>
    /// <param name="filter">What of the ledger is counted: an operator chosen narrows it.</param>
    /// <param name="known">As known at this UTC instant; null for now.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<InsightInner> LoadAsync(
        AreaKey area,
        int year,
        string? party,
        IReadOnlyList<InsightRate> counted,
        InsightFilter filter,
        DateTime? known,
        CancellationToken cancellation
    )
    {
        var read = counted.SelectMany(rate => rate.Readings).Where(one => one.IsActual).Max(one => (int?)one.Year);
        var then = read is { } earlier
            ? (await rates.PublishedAsync(area, earlier, known, cancellation)).Select(one => one.Rate)
            : [];
        var keys = counted.Select(rate => (rate.Party, rate.ServiceKey)).ToHashSet();
        var alike = then.Where(rate => keys.Contains((rate.Party, rate.ServiceKey))).ToList();
        var occupancy = OccupancyTable.Of(counted, _ => alike);
        var chosen = party ?? (filter.Operator.Length > 0 ? filter.Operator : null);
        if (!filter.IsByOperatorAtMost)
        {
            return new(occupancy, null, [], null);
        }

        var loaded = await ledgers.LoadAsync(area, chosen, cancellation);
        if (!loaded.IsOk)
        {
            return new(occupancy, null, [], loaded.Fault);
        }

        var offers = loaded
            .Value.Select(view => new OfferResult(
                view.Offer.Party,
                names.Of(view.Offer.Party, new BudgetYear(year)),
                view.Ledger.Positions,
                view.Ledger.RegulationIn(year).Value
            ))
            .ToList();
        var accounting = OperatorResult.AccountingYear(offers, year);
        return new(occupancy, accounting, accounting is { } at ? OperatorResult.Of(offers, at) : [], null);
    }
}
