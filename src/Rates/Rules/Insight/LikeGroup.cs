using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Rules.Insight;

/// <summary>Offers of the same paragraph, target group and unit, and how their rates lie.</summary>
/// <param name="LegalBasis">Act and paragraph.</param>
/// <param name="Target">The target group as written; empty for none.</param>
/// <param name="Unit">What is paid for.</param>
/// <param name="Spread">From the lowest to the highest.</param>
/// <param name="Rates">The rates, one for each place, the highest first.</param>
public sealed record LikeGroup(
    string LegalBasis,
    string Target,
    string Unit,
    RateSpread Spread,
    IReadOnlyList<InsightRate> Rates
)
{
    public string Name => Target.Length > 0 ? $"{LegalBasis}, {Target}" : LegalBasis;

    /// <summary>
    /// The groups with so many offers that no single one can be seen, the largest first. Levels are told by names alone, so
    /// only a place's first service of a kind is compared.
    /// </summary>
    /// <param name="rates">The rates of a year.</param>
    /// <param name="fewest">The fewest offers a group may have.</param>
    public static IReadOnlyList<LikeGroup> Of(IEnumerable<InsightRate> rates, int fewest) =>
        [
            .. rates
                .Where(rate => rate is { IsAddOn: false, LegalBasis.Length: > 0 })
                .GroupBy(rate => (rate.Party, rate.Offer, rate.Department, Kind: KindOf(rate)))
                .Select(place => place.MinBy(rate => rate.ServiceKey, StringComparer.Ordinal)!)
                .GroupBy(KindOf)
                .Where(same => same.DistinctBy(rate => (rate.Party, rate.Offer)).Count() >= Math.Max(fewest, 2))
                .Select(same => new LikeGroup(
                    same.First().LegalBasis,
                    same.First().Target,
                    same.First().Unit,
                    RateSpread.Of(same.Select(rate => rate.Rate))!,
                    [.. same.OrderByDescending(rate => rate.Rate)]
                ))
                .OrderByDescending(group => group.Spread.Count)
                .ThenBy(group => group.Name, Danish.Order),
        ];

    private static (string, string, string) KindOf(InsightRate rate) =>
        (Plain(rate.LegalBasis), Plain(rate.Target), Plain(rate.Unit));

    private static string Plain(string text) =>
        string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToLower(Danish.Culture);
}
