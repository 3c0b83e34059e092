using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Figures;

namespace Rammevaerk.Rates.Rules.Agreements;

/// <summary>The rise of prices and pay in one year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Change">From the year before, as a share.</param>
/// <param name="Source">Who says so.</param>
public sealed record PriceChange(int Year, decimal Change, string Source);

/// <summary>An area's table of price changes by year.</summary>
public sealed class PriceTable
{
    private readonly Dictionary<int, PriceChange> byYear;

    public PriceTable(IEnumerable<PriceChange> changes) => byYear = changes.ToDictionary(change => change.Year);

    /// <summary>The same table with another change in one year.</summary>
    public PriceTable With(PriceChange change) =>
        new(byYear.Values.Where(one => one.Year != change.Year).Append(change));

    /// <summary>The years after the base year that have no figure.</summary>
    public IReadOnlyList<int> Missing(int baseYear, int year) =>
        [.. Enumerable.Range(baseYear + 1, int.Max(0, year - baseYear)).Where(one => !byYear.ContainsKey(one))];

    /// <summary>The price level of a year with the base year's as 1; RV-550 when a year between has no figure.</summary>
    public Result<Figure> Level(int baseYear, int year)
    {
        if (Missing(baseYear, year) is { Count: > 0 } missing)
        {
            return AgreementFaults.NoPrices(missing);
        }

        return PriceLevelRule.Compute(
            baseYear,
            year,
            [
                .. Enumerable
                    .Range(baseYear + 1, year - baseYear)
                    .Select(one => byYear[one])
                    .Select(one =>
                        Figure.From(
                            new Input(one.Change, $"Pris- og lønudvikling {one.Year} ({one.Source})", Unit.Percent)
                        )
                    ),
            ]
        );
    }
}
