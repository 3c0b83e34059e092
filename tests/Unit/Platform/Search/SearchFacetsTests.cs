using Rammevaerk.Platform.Search.Domain;
using Rammevaerk.Platform.Search.Rules;

namespace Rammevaerk.Tests.Unit.Platform.Search;

public sealed class SearchFacetsTests
{
    private static readonly FoundDocument[] Found =
    [
        Of("a", SearchKind.Decision, 2025) with
        {
            Fit = 1,
        },
        Of("b", SearchKind.Decision, 2026),
        Of("c", SearchKind.Rate, 2026) with
        {
            Fit = 5,
        },
        Of("d", SearchKind.Offer, null),
    ];

    [Fact]
    public void Values_of_one_facet_widen_and_several_facets_narrow()
    {
        Chosen(("aar", "2025"), ("aar", "2026")).ShouldBe(["a", "b", "c"]);
        Chosen(("aar", "2026"), ("type", "Decision")).ShouldBe(["b"]);
        Chosen(("aar", "1999")).ShouldBeEmpty();
    }

    [Fact]
    public void A_facet_counts_what_the_others_leave_and_keeps_what_is_chosen()
    {
        var facets = SearchFacets.Of(Found, Choice(("type", "Decision"), ("aar", "1999")));

        var years = facets.Single(facet => facet.Name == "aar");
        years
            .Values.Select(value => (value.Value, value.Count, value.IsChosen))
            .ShouldBe([("2026", 1, false), ("2025", 1, false), ("1999", 0, true)]);
        facets.Single(facet => facet.Name == "type").Values.ShouldHaveSingleItem().Text.ShouldBe("Beslutning");
    }

    [Fact]
    public void The_order_is_the_fit_then_the_date_then_the_key()
    {
        SearchOrder.Of(Found, "").Select(one => one.Key).ShouldBe(["c", "a", "b", "d"]);
        SearchOrder.Of(Found, SearchOrder.Newest).Select(one => one.Key).ShouldBe(["b", "c", "a", "d"]);
        SearchOrder.Of(Found, SearchOrder.Oldest).Select(one => one.Key).ShouldBe(["a", "b", "c", "d"]);
    }

    private static IEnumerable<string> Chosen(params (string, string)[] choice) =>
        SearchFacets.Chosen(Found, Choice(choice)).Select(one => one.Key);

    private static Dictionary<string, IReadOnlySet<string>> Choice(params (string Name, string Value)[] choice) =>
        choice
            .GroupBy(one => one.Name)
            .ToDictionary(
                group => group.Key,
                group => (IReadOnlySet<string>)group.Select(one => one.Value).ToHashSet(StringComparer.Ordinal)
            );

    private static FoundDocument Of(string key, SearchKind kind, int? year) =>
        new(
            1,
            key,
            0,
            year is { } known ? new DateOnly(known, 1, 1).DayNumber : 0,
            FacetSet.Parse(
                FacetSet.TextOf(new SearchDraft("", key, kind, SearchScope.Public, "", "", "") { Year = year })
            )
        );
}
