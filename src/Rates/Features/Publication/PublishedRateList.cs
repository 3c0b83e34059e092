using Microsoft.AspNetCore.Http;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>
/// A year's published rates filtered and ordered as an address says:
/// <c>?q=bakken&amp;driftsherre=0779&amp;paragraf=SEL § 107&amp;orden=-takst</c>.
/// </summary>
public sealed class PublishedRateList
{
    /// <summary>Rates a page shows.</summary>
    public const int PageSize = 50;

    /// <summary>The offer type add-ons are found under.</summary>
    public const string AddOn = "Tillægsydelse";

    private static readonly Dictionary<string, Func<PublicRateRow, object?>> Columns = new()
    {
        ["tilbud"] = row => row.Name,
        ["driftsherre"] = row => row.Operator,
        ["takst"] = row => row.Rate.Rate,
        ["aendring"] = row => row.Change,
        ["belaegning"] = row => row.Rate.Occupancy,
        ["enhed"] = row => row.Rate.Unit,
        ["paragraf"] = row => row.Rate.LegalBasis,
        ["pladser"] = row => row.Rate.Places,
    };

    private readonly Dictionary<string, RateSpread> spreads;

    /// <summary>True for the addresses of an area's published year and what lies below: <c>/takster/midtjylland/2026</c>.</summary>
    public static bool Holds(string path) =>
        path.Split('/') is ["", "takster", _, { Length: 4 } year, ..] && year.All(char.IsAsciiDigit);

    public PublishedRateList(PublishedYear year, HttpRequest request)
    {
        Text = request.Query["q"].ToString().Trim();
        Operator = request.Query["driftsherre"].ToString();
        Basis = request.Query["paragraf"].ToString();
        Target = request.Query["maalgruppe"].ToString();
        Type = request.Query["type"].ToString();
        Scope = request.Query["aftale"].ToString();
        All = year.Rows;
        Operators =
        [
            .. All.Select(row => (row.Rate.Party, row.Operator))
                .Distinct()
                .OrderBy(one => one.Operator, Kernel.Danish.Order),
        ];
        Bases = Choices(row => row.Rate.LegalBasis);
        Targets = Choices(row => row.Rate.Target);
        Types = Choices(TypeOf);
        Matching = [.. ListOrder.Of(request).Apply(All.Where(Matches), Columns)];
        Page = ListPage.Of(request, Matching.Count, PageSize);
        Shown = Page.Of(Matching);
        Comparison = RateComparison.Of(Matching);
        spreads = Matching
            .Where(row => !row.IsAddOn)
            .GroupBy(row => row.Rate.Unit)
            .ToDictionary(group => group.Key, group => RateSpread.Of(group.Select(row => row.Rate.Rate))!);
    }

    public string Text { get; }

    public string Operator { get; }

    public string Basis { get; }

    public string Target { get; }

    public string Type { get; }

    /// <summary>inden, uden, or empty for both.</summary>
    public string Scope { get; }

    public IReadOnlyList<PublicRateRow> All { get; }

    public IReadOnlyList<(string Code, string Name)> Operators { get; }

    public IReadOnlyList<string> Bases { get; }

    public IReadOnlyList<string> Targets { get; }

    public IReadOnlyList<string> Types { get; }

    public IReadOnlyList<PublicRateRow> Matching { get; }

    public ListPage Page { get; }

    public IReadOnlyList<PublicRateRow> Shown { get; }

    /// <summary>The spread of those that match and are paid for the same unit; null when there are none.</summary>
    public RateComparison? Comparison { get; }

    /// <summary>How those that match and are paid for the same unit lie; null when the rate is alone, or an add-on's.</summary>
    public RateSpread? SpreadOf(PublicRateRow row) =>
        !row.IsAddOn && spreads.GetValueOrDefault(row.Rate.Unit) is { Count: > 1 } spread ? spread : null;

    /// <summary>True when something is chosen.</summary>
    public bool IsFiltered => Matching.Count != All.Count;

    public static string TypeOf(PublicRateRow row) => row.IsAddOn ? AddOn : row.Rate.OfferType;

    private List<string> Choices(Func<PublicRateRow, string> of) =>
        [.. All.Select(of).Where(text => text.Length > 0).Distinct().Order(Kernel.Danish.Order)];

    private bool Matches(PublicRateRow row) =>
        (Operator.Length == 0 || row.Rate.Party == Operator)
        && (Basis.Length == 0 || row.Rate.LegalBasis == Basis)
        && (Target.Length == 0 || row.Rate.Target == Target)
        && (Type.Length == 0 || TypeOf(row) == Type)
        && (Scope is not ("inden" or "uden") || row.Rate.IsInside == (Scope == "inden"))
        && TextFilter.Finds(Text, row.Name, row.Rate.OfferName, row.Operator, row.Rate.ServiceKey, row.Rate.Target);
}

/// <summary>What the rates of a list have in common to be compared by: one unit, its spread, and each operator's mean.</summary>
/// <param name="Unit">The unit most of the list's main services are paid for.</param>
/// <param name="Spread">How the rates for it lie.</param>
/// <param name="Highest">The highest of them.</param>
public sealed record RateComparison(string Unit, RateSpread Spread, PublicRateRow Highest)
{
    public static RateComparison? Of(IEnumerable<PublicRateRow> rows)
    {
        var most = rows.Where(row => !row.IsAddOn)
            .GroupBy(row => row.Rate.Unit)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        return most is null
            ? null
            : new(most.Key, RateSpread.Of(most.Select(row => row.Rate.Rate))!, most.MaxBy(row => row.Rate.Rate)!);
    }
}

/// <summary>The mean of an operator's rates for one unit; each rate counts the same.</summary>
public sealed record OperatorAverage(string Party, string Operator, string Unit, int Count, decimal? Mean)
{
    /// <summary>Every operator of the list by unit, and those of the area that have none.</summary>
    public static IReadOnlyList<OperatorAverage> Of(
        IEnumerable<PublicRateRow> rows,
        IEnumerable<(string Party, string Name)> others
    )
    {
        var means = rows.Where(row => !row.IsAddOn)
            .GroupBy(row => (row.Rate.Party, row.Operator, row.Rate.Unit))
            .Select(group => new OperatorAverage(
                group.Key.Party,
                group.Key.Operator,
                group.Key.Unit,
                group.Count(),
                group.Average(row => row.Rate.Rate)
            ))
            .OrderBy(one => one.Operator, Kernel.Danish.Order)
            .ThenByDescending(one => one.Count)
            .ToList();
        var known = means.Select(one => one.Party).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. means,
            .. others
                .Where(other => !known.Contains(other.Party))
                .Select(other => new OperatorAverage(other.Party, other.Name, "", 0, null)),
        ];
    }
}
