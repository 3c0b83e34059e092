using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Split;

/// <summary>What each municipality that has reported purchases would pay more, or less.</summary>
public static class SplitBuyers
{
    private const int Decimals = 2;

    /// <summary>The municipalities by what they pay more, the most first.</summary>
    /// <param name="purchases">What is reported.</param>
    /// <param name="rows">The lines by operator and service.</param>
    public static IReadOnlyList<SplitBuyer> Of(
        IReadOnlyList<ReportedPurchase> purchases,
        ILookup<string, SplitRow> rows
    ) =>
        [
            .. purchases
                .Select(bought => (Bought: bought, Effect: Effect(bought, rows)))
                .Where(one => one.Effect is not null)
                .GroupBy(one => (one.Bought.Municipality, one.Bought.MunicipalityName))
                .Select(same => new SplitBuyer(
                    same.Key.Municipality,
                    same.Key.MunicipalityName,
                    same.Sum(one => one.Effect!.Value.Places),
                    same.Sum(one => one.Effect!.Value.Kroner),
                    same.Any(one => one.Effect!.Value.IsEstimate)
                ))
                .OrderByDescending(buyer => buyer.Kroner),
        ];

    private static (decimal Places, decimal Kroner, bool IsEstimate)? Effect(
        ReportedPurchase bought,
        ILookup<string, SplitRow> rows
    )
    {
        var all = rows[PublishedRate.KeyOf(bought.Party, bought.ServiceKey)].ToList();
        if (all.Count == 0 || RateTerms.Read(all[0].Rate.Terms)?.UnitsPerYear is not { } units)
        {
            return null;
        }

        var level = bought.Level is { } name
            ? all.Find(row => string.Equals(row.Line.Level, name, StringComparison.OrdinalIgnoreCase))
            : null;
        if ((bought.Units ?? bought.Places * units) is not { } sold || units <= 0m)
        {
            return null;
        }

        var places = bought.Places ?? sold / units;
        if (bought.Hours is { } hours)
        {
            var line = (level ?? all[0]).Line;
            var whole = level is null ? all[0].Rate.Rate!.Value : line.Whole.Value;
            var price = line.BaseRate.Value + (hours * line.ServiceRate.Value);
            var isUnknownLevel = level is null && all[0].Line.Level.Length > 0;
            return (places, Rounded((price - whole) * sold), line.IsEstimate || isUnknownLevel);
        }

        return level is not null
            ? (places, Rounded(level.Difference * sold), level.Line.IsEstimate)
            : (places, Rounded(Mean(all) * sold), true);
    }

    /// <summary>Without level or hours a buyer is taken for an average one.</summary>
    private static decimal Mean(List<SplitRow> rows)
    {
        var places = rows.Sum(row => row.Line.Places?.Value ?? 0m);
        return places > 0m
            ? rows.Sum(row => row.Difference * (row.Line.Places?.Value ?? 0m)) / places
            : rows.Average(row => row.Difference);
    }

    private static decimal Rounded(decimal value) => decimal.Round(value, Decimals, MidpointRounding.AwayFromZero);
}
