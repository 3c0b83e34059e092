using Rammevaerk.Rates.Rules.Ledger;

namespace Rammevaerk.Rates.Rules.Insight;

/// <summary>An offer's ledger as a report counts it.</summary>
/// <param name="Party">Official code of the operator.</param>
/// <param name="Operator">Its name.</param>
/// <param name="Positions">Where the result of each year stands.</param>
/// <param name="InRates">What the rates of the report's year take up; a deficit is positive.</param>
public sealed record OfferResult(
    string Party,
    string Operator,
    IReadOnlyList<LedgerPosition> Positions,
    decimal InRates
);

/// <summary>An operator's surpluses and deficits, kroner; a surplus is positive.</summary>
/// <param name="Party">Official code; empty for all.</param>
/// <param name="Name">Its name.</param>
/// <param name="Offers">How many offers have a ledger.</param>
/// <param name="Result">The results of the accounting year; null where no accounts of it are known.</param>
/// <param name="Reserve">Set aside and not used, of all years.</param>
/// <param name="Open">What nobody has decided on, of all years.</param>
/// <param name="InRates">What the rates of the report's year take up; a deficit is positive and raises them.</param>
public sealed record OperatorResult(
    string Party,
    string Name,
    int Offers,
    decimal? Result,
    decimal Reserve,
    decimal Open,
    decimal InRates
)
{
    /// <summary>The year most operators have accounts of, the newest of several; null without any.</summary>
    /// <param name="offers">The offers.</param>
    /// <param name="last">No year after it.</param>
    public static int? AccountingYear(IEnumerable<OfferResult> offers, int last) =>
        offers
            .SelectMany(one => one.Positions.Select(position => (one.Party, Year: position.OriginYear)))
            .Where(one => one.Year <= last)
            .Distinct()
            .GroupBy(one => one.Year)
            .OrderByDescending(same => same.Count())
            .ThenByDescending(same => same.Key)
            .Select(same => (int?)same.Key)
            .FirstOrDefault();

    /// <summary>The operators by name.</summary>
    public static IReadOnlyList<OperatorResult> Of(IEnumerable<OfferResult> offers, int accountingYear) =>
        [
            .. offers
                .GroupBy(one => (one.Party, one.Operator))
                .OrderBy(same => same.Key.Operator, Kernel.Danish.Order)
                .Select(same => Sum(same.Key.Party, same.Key.Operator, [.. same], accountingYear)),
        ];

    /// <summary>All operators together.</summary>
    public static OperatorResult Sum(IReadOnlyList<OperatorResult> some) =>
        new(
            "",
            "I alt",
            some.Sum(one => one.Offers),
            some.Any(one => one.Result is not null) ? some.Sum(one => one.Result ?? 0m) : null,
            some.Sum(one => one.Reserve),
            some.Sum(one => one.Open),
            some.Sum(one => one.InRates)
        );

    private static OperatorResult Sum(string party, string name, IReadOnlyList<OfferResult> offers, int year)
    {
        var positions = offers.SelectMany(one => one.Positions).ToList();
        return new(
            party,
            name,
            offers.Count,
            positions.Exists(one => one.OriginYear == year)
                ? positions.Where(one => one.OriginYear == year).Sum(one => one.Result)
                : null,
            positions.Sum(one => one.Reserve),
            positions.Sum(one => one.Open),
            offers.Sum(one => one.InRates)
        );
    }
}
