using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Rules;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Auditing;

/// <summary>The values of parameters that count in the area on a day of the year.</summary>
internal sealed class ParameterPopulation(RammevaerkDb db) : ISamplePopulation
{
    public string Key => "parametre";

    public string Title => "Parametre";

    public bool HasAmounts => false;

    public async Task<IReadOnlyList<SampleItem>> LoadAsync(
        AreaKey area,
        int year,
        DateTime instant,
        CancellationToken cancellation
    )
    {
        var rows = await db.Set<ParameterRow>()
            .AsNoTracking()
            .Where(row => row.Area == area.Value || row.Area == AreaKey.Country.Value)
            .KnownAt(instant)
            .ValidIn(new BudgetYear(year).Period)
            .ToListAsync(cancellation);
        return
        [
            .. rows.Select(row => new SampleItem(
                string.Create(Danish.Invariant, $"{row.Key}@{row.ValidFrom:yyyy-MM-dd}"),
                $"{row.Label}: {ParameterPlan.Shown(row)} {row.Validity}",
                null,
                $"/takster/parametre/{row.Area}/{row.Name}"
            )),
        ];
    }
}
