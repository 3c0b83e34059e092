using Rammevaerk.Kernel;
using Rammevaerk.Platform.Search.Domain;

namespace Rammevaerk.Platform.Search.Rules;

/// <summary>A document that was found, without its texts.</summary>
/// <param name="Id">Its row.</param>
/// <param name="Key">What it is.</param>
/// <param name="Level">Of two with one key the higher counts.</param>
/// <param name="Day">Number of its day; 0 without a date.</param>
/// <param name="Facets">What it can be chosen by.</param>
public sealed record FoundDocument(long Id, string Key, int Level, int Day, FacetSet Facets)
{
    /// <summary>How well it fits: the words in the title count most, the words as typed more than compounds of them.</summary>
    public int Fit { get; set; }
}

/// <summary>One value of a facet.</summary>
/// <param name="Value">As the address has it.</param>
/// <param name="Text">As users read it.</param>
/// <param name="Count">How many documents have it, of those the other facets leave.</param>
/// <param name="IsChosen">True when it is chosen.</param>
public sealed record FacetValue(string Value, string Text, int Count, bool IsChosen);

/// <summary>A facet with its values, the most frequent first.</summary>
/// <param name="Name">Name of the address's parameter.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Values">What can be chosen.</param>
public sealed record Facet(string Name, string Title, IReadOnlyList<FacetValue> Values);

/// <summary>The facets: several values of one widen, values of several narrow.</summary>
public static class SearchFacets
{
    private sealed record Kind(string Name, string Title, Func<FacetSet, string> Of);

    private static readonly Kind[] All =
    [
        new("type", "Type", one => one.Kind.ToString()),
        new("omraade", "Område", one => one.AreaName),
        new("organ", "Organ", one => one.Body),
        new("aar", "År", one => one.Year),
        new("kommune", "Kommune eller region", one => one.PartyName),
        new("udfald", "Udfald", one => one.Outcome),
        new("sag", "Sag", one => one.Thread),
    ];

    /// <summary>The names of the address's parameters.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(one => one.Name)];

    /// <summary>The heading of a facet.</summary>
    public static string TitleOf(string name) => All.First(one => one.Name == name).Title;

    /// <summary>A value as users read it.</summary>
    public static string TextOf(string name, string value) => TextOf(All.First(one => one.Name == name), value);

    /// <summary>The documents that have what is chosen.</summary>
    public static IEnumerable<FoundDocument> Chosen(
        IEnumerable<FoundDocument> found,
        IReadOnlyDictionary<string, IReadOnlySet<string>> chosen
    ) => chosen.Count == 0 ? found : found.Where(one => Fits(one.Facets, chosen, except: null));

    /// <summary>What can be chosen, each facet counted over what the others leave.</summary>
    public static IReadOnlyList<Facet> Of(
        IReadOnlyCollection<FoundDocument> found,
        IReadOnlyDictionary<string, IReadOnlySet<string>> chosen
    )
    {
        var sets = found.CountBy(one => one.Facets).ToList();
        return
        [
            .. All.Select(kind => new Facet(kind.Name, kind.Title, Values(kind, sets, chosen)))
                .Where(facet => facet.Values.Count > 0),
        ];
    }

    private static List<FacetValue> Values(
        Kind kind,
        List<KeyValuePair<FacetSet, int>> sets,
        IReadOnlyDictionary<string, IReadOnlySet<string>> chosen
    )
    {
        var own = chosen.GetValueOrDefault(kind.Name);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (set, count) in sets)
        {
            if (kind.Of(set) is { Length: > 0 } value && Fits(set, chosen, kind.Name))
            {
                counts[value] = counts.GetValueOrDefault(value) + count;
            }
        }

        foreach (var value in own ?? Enumerable.Empty<string>())
        {
            counts.TryAdd(value, 0);
        }

        var values = counts.Select(pair => new FacetValue(
            pair.Key,
            TextOf(kind, pair.Key),
            pair.Value,
            own?.Contains(pair.Key) == true
        ));
        return kind.Name == "aar"
            ? [.. values.OrderByDescending(value => value.Value, StringComparer.Ordinal)]
            : [.. values.OrderByDescending(value => value.Count).ThenBy(value => value.Text, Danish.Order)];
    }

    private static bool Fits(FacetSet one, IReadOnlyDictionary<string, IReadOnlySet<string>> chosen, string? except)
    {
        foreach (var kind in All)
        {
            if (
                kind.Name != except
                && chosen.TryGetValue(kind.Name, out var values)
                && values.Count > 0
                && !values.Contains(kind.Of(one))
            )
            {
                return false;
            }
        }

        return true;
    }

    private static string TextOf(Kind kind, string value) =>
        kind.Name == "type" && Enum.TryParse<SearchKind>(value, out var known) ? SearchKindWords.Of(known) : value;
}
