using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Auditing;
using Rammevaerk.Platform.Rules;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Features.Auditing;

/// <summary>The published rates of an area and year, each with the days it counts for.</summary>
internal sealed class RatePopulation(RammevaerkDb db, OperatorNames names) : ISamplePopulation
{
    public string Key => "takster";

    public string Title => "Offentliggjorte takster";

    public bool HasAmounts => true;

    public async Task<IReadOnlyList<SampleItem>> LoadAsync(
        AreaKey area,
        int year,
        DateTime instant,
        CancellationToken cancellation
    )
    {
        var rates = await db.Set<PublishedRate>()
            .AsNoTracking()
            .Where(rate => rate.Area == area.Value && rate.Year == year)
            .KnownAt(instant)
            .Select(rate => new PublishedRate
            {
                Key = rate.Key,
                Area = rate.Area,
                Year = rate.Year,
                Party = rate.Party,
                ServiceKey = rate.ServiceKey,
                ParentKey = rate.ParentKey,
                OfferName = rate.OfferName,
                Department = rate.Department,
                ServiceName = rate.ServiceName,
                Unit = rate.Unit,
                Rate = rate.Rate,
                ValidFrom = rate.ValidFrom,
            })
            .ToListAsync(cancellation);
        var budgetYear = new BudgetYear(year);
        return
        [
            .. rates.Select(rate => new SampleItem(
                string.Create(Danish.Invariant, $"{rate.Key}@{rate.ValidFrom:yyyy-MM-dd}"),
                $"{names.Of(rate.Party, budgetYear)}: {((IRateSubject)rate).Name}, {Danish.Kroner(rate.Rate)} pr. {rate.Unit} fra {Danish.Date(rate.ValidFrom)}",
                rate.Rate,
                rate.Address
            )),
        ];
    }
}
