using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Auditing;
using Rammevaerk.Platform.Rules;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Ledger;
using Rammevaerk.Rates.Features.Ledger;

namespace Rammevaerk.Rates.Features.Auditing;

/// <summary>The movements of the offers' ledgers that are booked in a year.</summary>
internal sealed class MovementPopulation(RammevaerkDb db) : ISamplePopulation
{
    public string Key => "bevaegelser";

    public string Title => "Bevægelser i efterreguleringen";

    public bool HasAmounts => true;

    public async Task<IReadOnlyList<SampleItem>> LoadAsync(
        AreaKey area,
        int year,
        DateTime instant,
        CancellationToken cancellation
    )
    {
        var entries = await db.Set<LedgerEntry>()
            .AsNoTracking()
            .Where(entry => entry.Area == area.Value && entry.BookYear == year && entry.EnteredAt <= instant)
            .ToListAsync(cancellation);
        return
        [
            .. entries.Select(entry => new SampleItem(
                string.Create(Danish.Invariant, $"{entry.OfferId:N}/{entry.Number}"),
                $"{LedgerWords.Of(entry.Move)} {Danish.Kroner(entry.Amount)} af resultatet for {entry.OriginYear.ToString(Danish.Invariant)}: {entry.Reason}",
                entry.Amount,
                $"{LedgerEndpoints.Base}/{entry.Area}/{entry.Party}/{entry.OfferId}"
            )),
        ];
    }
}
