namespace Rammevaerk.Rates.Rules.Insight;

/// <summary>
/// What some rates are together. Two totals of different rates added are the total of them all, but for
/// <see cref="Offers"/>: an offer with two paragraphs counts under both.
/// </summary>
/// <param name="Rates">How many rates, add-ons too.</param>
/// <param name="Offers">How many offers.</param>
/// <param name="Places">Full-time places of the main services.</param>
/// <param name="Turnover">Kroner a year: rate × places × units × occupancy.</param>
/// <param name="ComparedNow">The part of it that has a rate of the year before.</param>
/// <param name="ComparedLast">The same units at the rates of the year before.</param>
/// <param name="OccupancyPlaces">Places with a budgeted occupancy.</param>
/// <param name="OccupiedPlaces">Those places times their occupancy.</param>
public sealed record InsightTotal(
    int Rates,
    int Offers,
    decimal Places,
    decimal Turnover,
    decimal ComparedNow,
    decimal ComparedLast,
    decimal OccupancyPlaces,
    decimal OccupiedPlaces
)
{
    /// <summary>The change since the year before for the same units, as a share; null with nothing to compare.</summary>
    public decimal? Change => ComparedLast > 0m ? (ComparedNow / ComparedLast) - 1m : null;

    /// <summary>What that is in kroner a year.</summary>
    public decimal Kroner => ComparedNow - ComparedLast;

    /// <summary>Budgeted occupancy weighted by places, as a share; null where none is told.</summary>
    public decimal? Occupancy => OccupancyPlaces > 0m ? OccupiedPlaces / OccupancyPlaces : null;

    public static InsightTotal Of(IEnumerable<InsightRate> rates)
    {
        var all = rates as IReadOnlyCollection<InsightRate> ?? [.. rates];
        var mains = all.Where(rate => !rate.IsAddOn).ToList();
        var compared = all.Where(rate => rate.Kroner is not null).ToList();
        var occupied = mains.Where(rate => rate is { Occupancy: not null, Places: not null }).ToList();
        return new(
            all.Count,
            all.DistinctBy(rate => (rate.Party, rate.Offer)).Count(),
            mains.Sum(rate => rate.Places ?? 0m),
            all.Sum(rate => rate.Turnover),
            compared.Sum(rate => rate.Turnover),
            compared.Sum(rate => rate.LastRate!.Value * rate.Units!.Value),
            occupied.Sum(rate => rate.Places!.Value),
            occupied.Sum(rate => rate.Places!.Value * rate.Occupancy!.Value)
        );
    }

    /// <summary>What part of the whole's turnover this is, as a share; 0 of nothing.</summary>
    public decimal ShareOf(InsightTotal whole) => whole.Turnover == 0m ? 0m : Turnover / whole.Turnover;
}

/// <summary>One part of a breakdown.</summary>
/// <param name="Key">What an address names it.</param>
/// <param name="Name">What readers call it.</param>
/// <param name="Total">What its rates are together.</param>
public sealed record BreakdownRow(string Key, string Name, InsightTotal Total);

/// <summary>Rates parted by something each of them has exactly one of.</summary>
public static class Breakdown
{
    /// <summary>The parts, the largest turnover first.</summary>
    public static IReadOnlyList<BreakdownRow> Of(
        IEnumerable<InsightRate> rates,
        Func<InsightRate, string> key,
        Func<string, string> name
    ) =>
        [
            .. rates
                .GroupBy(key, StringComparer.Ordinal)
                .Select(same => new BreakdownRow(same.Key, name(same.Key), InsightTotal.Of(same)))
                .OrderByDescending(row => row.Total.Turnover)
                .ThenBy(row => row.Name, Kernel.Danish.Order),
        ];
}
