using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain.History;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.History;

/// <summary>One year of a series: published by the product, or imported from a list.</summary>
/// <param name="Year">The year.</param>
/// <param name="Rate">Kroner per unit.</param>
/// <param name="Published">The published rate; null for an imported one.</param>
/// <param name="Imported">The imported row; null for a published one.</param>
public sealed record SeriesPoint(int Year, decimal Rate, PublishedRate? Published, HistoryRow? Imported)
{
    /// <summary>Where it can be seen.</summary>
    public string Address => Published?.Address ?? Imported!.Rate.Address;

    /// <summary>Where it comes from.</summary>
    public string Source => Imported is { } row ? $"{row.Import.Source}: {row.Source}" : "Offentliggjort i Rammeværk";
}

/// <summary>The rates of one service over the years.</summary>
/// <param name="Name">The service.</param>
/// <param name="Unit">What is paid for; the list's own word where it is not known.</param>
/// <param name="Points">The first year first. A year can have several imported rows.</param>
public sealed record RateSeries(string Name, string Unit, IReadOnlyList<SeriesPoint> Points)
{
    /// <summary>True when some year comes from a list.</summary>
    public bool HasImported => Points.Any(point => point.Imported is not null);

    /// <summary>The years as columns, one of each: a published one goes before an imported.</summary>
    public SeriesPicture? Picture =>
        SeriesPicture.Of([
            .. Points
                .GroupBy(point => point.Year)
                .Select(year => year.FirstOrDefault(one => one.Published is not null) ?? year.First()),
        ]);
}

/// <summary>Lays imported and published rates of an offer side by side.</summary>
public static class OfferSeries
{
    /// <summary>
    /// The series that have an imported year: one for each service an imported row was tied to, and one for each name and
    /// unit of rows tied to the offer as such.
    /// </summary>
    public static IReadOnlyList<RateSeries> Of(
        IReadOnlyList<PublishedRate> published,
        IReadOnlyList<HistoryRow> imported
    ) =>
        [
            .. imported
                .Where(row => row.Rate.IsInSeries)
                .GroupBy(row =>
                    row.Rate.ServiceKey ?? $"{row.Rate.ServiceText.Trim()}|{UnitOf(row.Rate)}".ToLower(Danish.Culture)
                )
                .Select(group => Series(group, published))
                .OrderBy(series => series.Name, Danish.Order),
        ];

    private static RateSeries Series(IGrouping<string, HistoryRow> rows, IReadOnlyList<PublishedRate> published)
    {
        var newest = rows.MaxBy(row => row.Rate.Year)!.Rate;
        var unit = UnitOf(newest);
        var own = published
            .Where(rate => rate.ServiceKey == newest.ServiceKey && rate.Unit == unit)
            .GroupBy(rate => rate.Year)
            .Select(year => year.MaxBy(rate => rate.ValidFrom)!)
            .ToList();
        return new(
            own.Count > 0 ? ((IRateSubject)own[^1]).Name
                : newest.ServiceText.Length > 0 ? newest.ServiceText
                : newest.OfferText,
            unit,
            [
                .. rows.Where(row => UnitOf(row.Rate) == unit)
                    .Select(row => new SeriesPoint(row.Rate.Year!.Value, row.Rate.Rate!.Value, null, row))
                    .Concat(own.Select(rate => new SeriesPoint(rate.Year, rate.Rate, rate, null)))
                    .OrderBy(point => point.Year)
                    .ThenBy(point => point.Published is null),
            ]
        );
    }

    private static string UnitOf(ImportedRate rate) => rate.Unit.Length > 0 ? rate.Unit : rate.UnitText;
}
