namespace Rammevaerk.Platform.Search.Rules;

/// <summary>The order of hits; the same on both engines, since neither has a say in it.</summary>
public static class SearchOrder
{
    public const string Newest = "nyeste";
    public const string Oldest = "aeldste";

    /// <summary>Days there is room for behind the fit, and kinds behind the day.</summary>
    private const long Days = 4_000_000;
    private const long Kinds = 100;

    /// <summary>
    /// The hits in order: best first, or by date. What has no date comes after what has. Nothing is ordered before it is
    /// asked for, so that the first hits of many cost little.
    /// </summary>
    public static IOrderedEnumerable<FoundDocument> Of(IEnumerable<FoundDocument> found, string order) =>
        (
            order switch
            {
                Newest => found.OrderBy(one => -one.Day),
                Oldest => found.OrderBy(one => one.Day == 0 ? int.MaxValue : one.Day),
                _ => found.OrderBy(Rank),
            }
        ).ThenBy(one => one.Key, StringComparer.Ordinal);

    private static long Rank(FoundDocument one) =>
        -((((one.Fit * Days) + one.Day) * Kinds) + (Kinds - 1 - (int)one.Facets.Kind));
}
