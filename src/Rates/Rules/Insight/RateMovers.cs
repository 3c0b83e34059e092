namespace Rammevaerk.Rates.Rules.Insight;

/// <summary>The main services whose rates moved most since the year before.</summary>
/// <param name="Up">Those that rose, the largest share first.</param>
/// <param name="Down">Those that fell, the largest share first.</param>
public sealed record RateMovers(IReadOnlyList<InsightRate> Up, IReadOnlyList<InsightRate> Down)
{
    public static RateMovers Of(IEnumerable<InsightRate> rates, int most)
    {
        var moved = rates.Where(rate => rate is { IsAddOn: false, Change: not null and not 0m }).ToList();
        return new(
            [
                .. moved
                    .Where(rate => rate.Change > 0m)
                    .OrderByDescending(rate => rate.Change)
                    .ThenByDescending(rate => rate.Kroner)
                    .Take(most),
            ],
            [
                .. moved
                    .Where(rate => rate.Change < 0m)
                    .OrderBy(rate => rate.Change)
                    .ThenBy(rate => rate.Kroner)
                    .Take(most),
            ]
        );
    }
}
