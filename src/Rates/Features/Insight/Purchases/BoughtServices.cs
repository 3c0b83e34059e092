using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Review;

namespace Rammevaerk.Rates.Features.Insight.Purchases;

/// <summary>A service that can be bought in a year.</summary>
/// <param name="Party">Official code of the operator.</param>
/// <param name="Key">The service's number.</param>
/// <param name="Name">Offer, department and service in one line.</param>
/// <param name="Unit">What it is paid for.</param>
public sealed record BoughtService(string Party, string Key, string Name, string Unit)
{
    /// <summary>As a form and a file name it: 0779/Y001.</summary>
    public string Code => PublishedRate.KeyOf(Party, Key);
}

/// <summary>
/// The services of an area and year: published, and for those who review deliveries also delivered in the year's round.
/// </summary>
public sealed class BoughtServices(RammevaerkDb db, VisitorAccessor visitors)
{
    /// <summary>By code.</summary>
    public async Task<IReadOnlyDictionary<string, BoughtService>> LoadAsync(
        AreaKey area,
        int year,
        CancellationToken cancellation
    )
    {
        var published = await db.Set<PublishedRate>()
            .AsNoTracking()
            .KnownAt(null)
            .Where(rate => rate.Area == area.Value && rate.Year == year)
            .Select(rate => new PublishedRate
            {
                Party = rate.Party,
                ServiceKey = rate.ServiceKey,
                ParentKey = rate.ParentKey,
                OfferName = rate.OfferName,
                Department = rate.Department,
                ServiceName = rate.ServiceName,
                Unit = rate.Unit,
            })
            .ToListAsync(cancellation);
        var round = await db.Set<RateRound>()
            .Where(one => one.Area == area.Value && one.Year == year)
            .Select(one => (Guid?)one.Id)
            .FirstOrDefaultAsync(cancellation);
        var delivered =
            round is { } id && visitors.Current.May(Permissions.ReadReview, area)
                ? await db.NewestRatesOf(id).Where(rate => !rate.IsSinglePerson).ToListAsync(cancellation)
                : [];
        return published
            .Concat<IRateSubject>(delivered)
            .Select(rate => new BoughtService(rate.Party, rate.ServiceKey, rate.Name, rate.Unit))
            .DistinctBy(service => service.Code)
            .OrderBy(service => service.Code, StringComparer.Ordinal)
            .ToDictionary(service => service.Code, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The newest year with published rates; the first a purchase may be of when there are none.</summary>
    public async Task<int> NewestYearAsync(AreaKey area, CancellationToken cancellation) =>
        await db.Set<PublishedRate>()
            .KnownAt(null)
            .Where(rate => rate.Area == area.Value)
            .MaxAsync(rate => (int?)rate.Year, cancellation)
        ?? Domain.Insight.Purchase.FirstYear;
}
