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

    private readonly Dictionary<RateGroup, RateSpread> spreads;

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
        Unit = request.Query["enhed"].ToString();
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
        Units = Choices(row => row.Rate.Unit);
        Matching = [.. ListOrder.Of(request).Apply(All.Where(Matches), Columns)];
        Page = ListPage.Of(request, Matching.Count, PageSize);
        Shown = Page.Of(Matching);
        var groups = Matching.Where(row => !row.IsAddOn).ToLookup(row => RateGroup.Of(row.Rate));
        Groups = [.. RateGroup.InOrder(groups.Select(group => group.Key))];
        spreads = groups.ToDictionary(group => group.Key, group => RateSpread.Of(group.Select(row => row.Rate.Rate))!);
        Comparison = Basis.Length > 0 && Groups is [var only] ? RateComparison.Of(only, groups[only]) : null;
    }

    public string Text { get; }

    public string Operator { get; }

    public string Basis { get; }

    public string Target { get; }

    public string Type { get; }

    /// <summary>inden, uden, or empty for both.</summary>
    public string Scope { get; }

    /// <summary>What is paid for, as chosen; empty for every unit.</summary>
    public string Unit { get; }

    public IReadOnlyList<PublicRateRow> All { get; }

    public IReadOnlyList<(string Code, string Name)> Operators { get; }

    public IReadOnlyList<string> Bases { get; }

    public IReadOnlyList<string> Targets { get; }

    public IReadOnlyList<string> Types { get; }

    public IReadOnlyList<string> Units { get; }

    /// <summary>The paragraphs and units of the main services that match.</summary>
    public IReadOnlyList<RateGroup> Groups { get; }

    /// <summary>True when any rate of the year has one of the year before to be compared with.</summary>
    public bool HasYearBefore => All.Any(row => row.LastRate is not null);

    public IReadOnlyList<PublicRateRow> Matching { get; }

    public ListPage Page { get; }

    public IReadOnlyList<PublicRateRow> Shown { get; }

    /// <summary>The spread of those that match; null until one paragraph is chosen, and one unit where it has more.</summary>
    public RateComparison? Comparison { get; }

    /// <summary>How those of the same paragraph and unit that match lie; null when the rate is alone, or an add-on's.</summary>
    public RateSpread? SpreadOf(PublicRateRow row) =>
        !row.IsAddOn && spreads.GetValueOrDefault(RateGroup.Of(row.Rate)) is { Count: > 1 } spread ? spread : null;

    /// <summary>What to choose to see the spread; null when it is shown, or there is none.</summary>
    public string? SpreadHint =>
        Comparison is not null || Groups.Count == 0 ? null
        : Basis.Length == 0 ? "Vælg en paragraf for at se, hvordan taksterne fordeler sig."
        : "Vælg også en enhed: paragraffens takster er ikke pr. samme enhed.";

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
        && (Unit.Length == 0 || row.Rate.Unit == Unit)
        && (Scope is not ("inden" or "uden") || row.Rate.IsInside == (Scope == "inden"))
        && TextFilter.Finds(Text, row.Name, row.Rate.OfferName, row.Operator, row.Rate.ServiceKey, row.Rate.Target);
}
