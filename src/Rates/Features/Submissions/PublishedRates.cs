using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Submissions;

/// <summary>What is published for an operator and a year, as known now. Reads only.</summary>
public sealed class PublishedRates(RammevaerkDb db)
{
    /// <summary>By the service's number; where a rate changed during the year, the one at its end.</summary>
    public async Task<IReadOnlyDictionary<string, PublishedRate>> OfAsync(
        AreaKey area,
        string party,
        int year,
        CancellationToken cancellation
    )
    {
        var rows = await db.Set<PublishedRate>()
            .AsNoTracking()
            .KnownAt(null)
            .Where(rate => rate.Area == area.Value && rate.Party == party && rate.Year == year)
            .ToListAsync(cancellation);
        return rows.GroupBy(rate => rate.ServiceKey, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.MaxBy(rate => rate.ValidFrom)!, StringComparer.Ordinal);
    }

    /// <summary>Only the kroner.</summary>
    public async Task<IReadOnlyDictionary<string, decimal>> RatesAsync(
        AreaKey area,
        string party,
        int year,
        CancellationToken cancellation
    ) =>
        (await OfAsync(area, party, year, cancellation)).ToDictionary(
            rate => rate.Key,
            rate => rate.Value.Rate,
            StringComparer.Ordinal
        );
}
