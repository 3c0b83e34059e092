using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>One service of an offer with its published rates by year.</summary>
/// <param name="Newest">The newest, for name, unit and address.</param>
/// <param name="ByYear">The rates by year.</param>
public sealed record OfferService(PublishedRate Newest, IReadOnlyDictionary<int, PublishedRate> ByYear)
{
    public string Name =>
        Newest.ParentKey is not null || Newest.ServiceName.Length > 0
            ? Newest.ServiceName
            : ((IRateSubject)Newest).Name;
}

/// <summary>An offer's rates over the years.</summary>
/// <param name="Years">The years shown, the first first.</param>
/// <param name="Services">Its services; main services first.</param>
public sealed record OfferRateTable(IReadOnlyList<int> Years, IReadOnlyList<OfferService> Services)
{
    /// <summary>The rates of the service with the most years, drawn over the years; null when one year says all.</summary>
    public YearPicture? Picture =>
        Services.MaxBy(service => service.ByYear.Count) is { ByYear.Count: > 1 } longest
            ? YearPicture.Of(longest.ByYear.Values.OrderBy(rate => rate.Year).Select(rate => (rate.Year, rate.Rate)))
            : null;
}

/// <summary>The section with an offer's rates on the offer's page.</summary>
internal sealed class OfferRates(RammevaerkDb db) : IPageSection
{
    private const int MostYears = 5;

    public string Kind => "offer";

    public string Permission => Permissions.ReadPublic;

    public int Order => 20;

    public async Task<PageSection?> LoadAsync(SubjectReference subject, Visitor visitor, CancellationToken cancellation)
    {
        if (!Guid.TryParse(subject.Key, out var offer))
        {
            return null;
        }

        var rates = await db.Set<PublishedRate>()
            .AsNoTracking()
            .Where(rate => rate.OfferId == offer)
            .KnownAt(null)
            .OrderBy(rate => rate.ValidFrom)
            .ToListAsync(cancellation);
        if (rates.Count == 0)
        {
            return null;
        }

        var years = rates.Select(rate => rate.Year).Distinct().Order().TakeLast(MostYears).ToList();
        var services = rates
            .Where(rate => years.Contains(rate.Year))
            .GroupBy(rate => rate.Key)
            .Select(group => new OfferService(
                group.Last(),
                group.GroupBy(rate => rate.Year).ToDictionary(year => year.Key, year => year.Last())
            ))
            .OrderBy(service => service.Newest.ParentKey is not null)
            .ThenBy(service => service.Newest.ServiceKey, StringComparer.Ordinal)
            .ToList();
        return new(
            "takster",
            "Takster",
            "/Areas/Rates/Pages/PublicRates/_OfferRates.cshtml",
            new OfferRateTable(years, services)
        );
    }
}
