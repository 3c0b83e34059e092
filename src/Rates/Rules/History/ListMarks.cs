using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain.History;

namespace Rammevaerk.Rates.Rules.History;

/// <summary>A rate of some year that an imported one is held against.</summary>
/// <param name="Series">a name of what it is the rate of, as <see cref="ListMarks"/> makes it.</param>
/// <param name="Year">The year.</param>
/// <param name="Rate">Kroner per unit.</param>
/// <param name="IsPublished">True for the product's own, which an imported row never is the double of.</param>
public sealed record KnownRate(string Series, int Year, decimal Rate, bool IsPublished);

/// <summary>Says of rows what can only be seen beside others: doubles, and rates far from those of the year beside them.</summary>
public static class ListMarks
{
    /// <summary>A share of the smaller of two neighbouring years' rates beyond which somebody should look (DEFAULT).</summary>
    public const decimal FarShare = 0.25m;

    /// <summary>Operator, offer, service, unit and paragraph; names alike in case and spaces are the same.</summary>
    public static string SeriesOf(string party, string offer, string service, string unit, string basis) =>
        string.Join('|', new[] { party, offer, service, unit, basis }.Select(Plain));

    /// <summary>The same of a service of the catalogue, whatever it was called.</summary>
    public static string SeriesOf(Guid offer, string service, string unit) => $"{offer}|{service}|{unit}";

    public static string SeriesOf(ImportedRate row) =>
        SeriesOf(
            row.Party ?? row.OperatorText,
            row.OfferText,
            row.ServiceText,
            row.Unit.Length > 0 ? row.Unit : row.UnitText,
            row.LegalBasis.Length > 0 ? row.LegalBasis : row.BasisText
        );

    /// <summary>Adds the issues to the rows.</summary>
    /// <param name="rows">The rows of a list, in their order.</param>
    /// <param name="known">What is stored or published already.</param>
    public static void Add(IReadOnlyList<ImportedRate> rows, IEnumerable<KnownRate> known)
    {
        var all = known.ToLookup(one => (one.Series, one.Year));
        var own = rows.Where(row => row.Rate is not null && row.Year is not null)
            .ToLookup(row => (SeriesOf(row), row.Year!.Value));
        foreach (var group in own)
        {
            var isStored = all[group.Key].Any(one => !one.IsPublished);
            foreach (var (row, place) in group.Select((row, place) => (row, place)))
            {
                if (isStored || place > 0)
                {
                    Mark(row, HistoryIssue.Duplicate);
                }

                var (series, year) = group.Key;
                if (
                    new[] { year - 1, year + 1 }
                        .SelectMany(beside =>
                            own[(series, beside)]
                                .Select(one => one.Rate!.Value)
                                .Concat(all[(series, beside)].Select(one => one.Rate))
                                .Concat(all[(ServiceOf(row), beside)].Select(one => one.Rate))
                        )
                        .Any(other => IsFar(row.Rate!.Value, other))
                )
                {
                    Mark(row, HistoryIssue.FarFromNeighbour);
                }
            }
        }
    }

    private static string ServiceOf(ImportedRate row) =>
        row is { OfferId: { } offer, ServiceKey: { } service } ? SeriesOf(offer, service, row.Unit) : "";

    private static bool IsFar(decimal rate, decimal other) =>
        rate > 0m && other > 0m && decimal.Abs(rate - other) > FarShare * decimal.Min(rate, other);

    internal static void Mark(ImportedRate row, HistoryIssue issue)
    {
        if (!row.IssueList.Contains(issue))
        {
            row.Issues = $"{row.Issues} {issue}".Trim();
        }
    }

    private static string Plain(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLower(Danish.Culture);
}
