using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Search.Rules;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Platform.Search;

/// <summary>
/// What an address asks for: <c>?q=særlige pladser&amp;type=Decision&amp;aar=2025&amp;aar=2026&amp;sorter=nyeste&amp;side=2</c>. A
/// facet may be there several times; a text that is no value of it finds nothing.
/// </summary>
public sealed class SearchAsked
{
    /// <summary>The page's address.</summary>
    public const string Address = "/soeg";

    private const int MostOfFacet = 40;
    private const string OrderName = "sorter";

    private SearchAsked(Func<string, StringValues> values)
    {
        var text = values("q").ToString().Trim();
        Text = text.Length > AskedWords.LongestText ? text[..AskedWords.LongestText] : text;
        Order = values(OrderName).ToString() is SearchOrder.Newest or SearchOrder.Oldest
            ? values(OrderName).ToString()
            : "";
        Page = int.TryParse(values(ListAddress.PageParameter), Danish.Invariant, out var page) && page > 0 ? page : 1;
        Chosen = SearchFacets
            .Names.Select(name => KeyValuePair.Create(name, Of(values(name))))
            .Where(pair => pair.Value.Count > 0)
            .ToDictionary(StringComparer.Ordinal);
    }

    public string Text { get; }

    /// <summary>Empty for the best first.</summary>
    public string Order { get; }

    public int Page { get; }

    /// <summary>The chosen values by facet.</summary>
    public IReadOnlyDictionary<string, IReadOnlySet<string>> Chosen { get; }

    public static SearchAsked Of(HttpRequest request) => new(name => request.Query[name]);

    /// <summary>What a saved search asks for.</summary>
    public static SearchAsked Of(string query)
    {
        var read = QueryHelpers.ParseQuery(query);
        return new(name => read.GetValueOrDefault(name));
    }

    /// <summary>What it asks for as an address says it, without page and order; begins with a question mark.</summary>
    public string Query => QueryOf(Text, Chosen, order: "");

    /// <summary>The address with a facet's value chosen, or no longer chosen; the page goes back to the first.</summary>
    public string Toggled(string facet, string value)
    {
        var chosen = Chosen.ToDictionary(pair => pair.Key, pair => pair.Value.ToHashSet(StringComparer.Ordinal));
        if (!chosen.TryGetValue(facet, out var values))
        {
            chosen[facet] = values = new(StringComparer.Ordinal);
        }

        if (!values.Remove(value))
        {
            values.Add(value);
        }

        return Address
            + QueryOf(Text, chosen.ToDictionary(pair => pair.Key, pair => (IReadOnlySet<string>)pair.Value), Order);
    }

    /// <summary>The address of a search for a text.</summary>
    public static string AddressOf(string text) =>
        Address + QueryOf(text, new Dictionary<string, IReadOnlySet<string>>(), order: "");

    /// <summary>The address with another order.</summary>
    public string Ordered(string order) => Address + QueryOf(Text, Chosen, order);

    /// <summary>The address with the text alone.</summary>
    public string Cleared => Address + QueryOf(Text, new Dictionary<string, IReadOnlySet<string>>(), Order);

    /// <summary>What it asks for in words: særlige pladser, Beslutning, 2026.</summary>
    public string Words(IEnumerable<string> chosen) => string.Join(", ", chosen.Prepend($"»{Text}«"));

    private static string QueryOf(string text, IReadOnlyDictionary<string, IReadOnlySet<string>> chosen, string order)
    {
        var query = new QueryBuilder { { "q", text } };
        foreach (var name in SearchFacets.Names.Where(chosen.ContainsKey))
        {
            foreach (var value in chosen[name].Order(StringComparer.Ordinal))
            {
                query.Add(name, value);
            }
        }

        if (order.Length > 0)
        {
            query.Add(OrderName, order);
        }

        return query.ToString();
    }

    private static IReadOnlySet<string> Of(StringValues values) =>
        values.OfType<string>().Where(value => value.Length > 0).Take(MostOfFacet).ToHashSet(StringComparer.Ordinal);
}
