using Microsoft.EntityFrameworkCore;
using Rammevaerk.Offers.Domain;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.History;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Features.History;

/// <summary>An offer's series with imported years.</summary>
/// <param name="Area">The area whose lists they come from.</param>
/// <param name="Offer">The offer.</param>
/// <param name="Series">One for each service.</param>
public sealed record OfferHistoryView(string Area, Guid Offer, IReadOnlyList<RateSeries> Series)
{
    /// <summary>Address of the same as files, without their ending.</summary>
    public string Export => $"{HistoryImport.Base}/{Area}/tilbud/{Offer}";
}

/// <summary>Reads an offer's rates over the years, imported ones beside published.</summary>
public sealed class OfferHistory(RammevaerkDb db, HistoryDesk desk)
{
    /// <summary>The series; null when nothing was imported that belongs to the offer.</summary>
    public async Task<OfferHistoryView?> LoadAsync(Guid offer, CancellationToken cancellation)
    {
        var imported = await desk.OfOfferAsync(offer, cancellation);
        if (imported.Count == 0)
        {
            return null;
        }

        var published = await db.Set<PublishedRate>()
            .AsNoTracking()
            .Where(rate => rate.OfferId == offer)
            .KnownAt(null)
            .Select(PublishedRateDesk.WithoutDerivation)
            .ToListAsync(cancellation);
        var series = OfferSeries.Of([.. published.OrderBy(rate => rate.Year)], imported);
        return series.Count == 0 ? null : new(imported[0].Rate.Area, offer, series);
    }

    /// <summary>The series of the published rate's service; null when it has no imported year.</summary>
    public async Task<RateSeries?> OfRateAsync(PublishedRate rate, CancellationToken cancellation) =>
        rate.OfferId is { } offer && await LoadAsync(offer, cancellation) is { } view
            ? view.Series.FirstOrDefault(series =>
                series.Points.Any(point => point.Published?.ServiceKey == rate.ServiceKey)
            )
            : null;
}

/// <summary>The section with imported years on the offer's page.</summary>
internal sealed class OfferHistorySection(OfferHistory history) : IPageSection
{
    public string Kind => Offer.Kind;

    public string Permission => Permissions.ReadPublic;

    public int Order => 25;

    public async Task<PageSection?> LoadAsync(
        SubjectReference subject,
        Visitor visitor,
        CancellationToken cancellation
    ) =>
        Guid.TryParse(subject.Key, out var offer) && await history.LoadAsync(offer, cancellation) is { } view
            ? new(
                "tidligere-takster",
                "Takster med tidligere år",
                "/Areas/Rates/Pages/History/_OfferHistory.cshtml",
                view
            )
            : null;
}
