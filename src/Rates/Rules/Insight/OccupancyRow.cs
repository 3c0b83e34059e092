namespace Rammevaerk.Rates.Rules.Insight;

/// <summary>An operator's occupancy, weighted by places, as shares.</summary>
/// <param name="Key">Official code of the operator; empty for all.</param>
/// <param name="Name">Its name.</param>
/// <param name="Budgeted">What the year's rates presuppose.</param>
/// <param name="Actual">
/// The newest that was read, of <see cref="OccupancyTable.ReadingYear"/>: of the services whose rate that year is known too,
/// or where none is, of all that were read; null where none is known.
/// </param>
/// <param name="BudgetedThen">What the rates of the same services presupposed that year; null where none is known.</param>
public sealed record OccupancyRow(string Key, string Name, decimal? Budgeted, decimal? Actual, decimal? BudgetedThen)
{
    /// <summary>How much more was used than presupposed that year, as a share; null where one is not known.</summary>
    public decimal? Difference => Actual - BudgetedThen;
}

/// <summary>Occupancy budgeted and read, operator by operator.</summary>
/// <param name="ReadingYear">The newest year with actual readings; null without any.</param>
/// <param name="Rows">The operators by name.</param>
/// <param name="Whole">All of them.</param>
public sealed record OccupancyTable(int? ReadingYear, IReadOnlyList<OccupancyRow> Rows, OccupancyRow Whole)
{
    /// <summary>Compares a year's rates with what was read, and with what the rates of the year read presupposed.</summary>
    /// <param name="rates">The year's rates with readings.</param>
    /// <param name="then">Gives the rates of an earlier year.</param>
    public static OccupancyTable Of(IReadOnlyList<InsightRate> rates, Func<int, IReadOnlyList<InsightRate>> then)
    {
        var mains = rates.Where(rate => !rate.IsAddOn).ToList();
        var year = mains
            .SelectMany(rate => rate.Readings)
            .Where(reading => reading.IsActual)
            .Max(reading => (int?)reading.Year);
        var before = (year is { } known ? then(known) : [])
            .Where(rate => !rate.IsAddOn)
            .ToLookup(rate => (rate.Party, rate.ServiceKey), rate => rate.Occupancy);
        decimal? Read(InsightRate rate) => rate.Readings.FirstOrDefault(one => one.IsActual && one.Year == year)?.Share;
        decimal? Then(InsightRate rate) =>
            before[(rate.Party, rate.ServiceKey)].FirstOrDefault(share => share is not null);
        OccupancyRow Row(string key, string name, IReadOnlyList<InsightRate> some)
        {
            var both = some.Where(rate => Read(rate) is not null && Then(rate) is not null).ToList();
            return new(
                key,
                name,
                Mean(some, rate => rate.Occupancy),
                Mean(both, Read) ?? Mean(some, Read),
                Mean(both, Then)
            );
        }

        return new(
            year,
            [
                .. mains
                    .GroupBy(rate => (rate.Party, rate.Operator))
                    .OrderBy(same => same.Key.Operator, Kernel.Danish.Order)
                    .Select(same => Row(same.Key.Party, same.Key.Operator, [.. same])),
            ],
            Row("", "I alt", mains)
        );
    }

    /// <summary>The mean weighted by places; null where no rate has both.</summary>
    private static decimal? Mean(IReadOnlyList<InsightRate> rates, Func<InsightRate, decimal?> share)
    {
        var told = rates.Where(rate => rate.Places > 0m && share(rate) is not null).ToList();
        return told.Count == 0
            ? null
            : told.Sum(rate => rate.Places!.Value * share(rate)!.Value) / told.Sum(rate => rate.Places!.Value);
    }
}
