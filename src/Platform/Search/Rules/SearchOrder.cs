namespace Rammevaerk.Platform.Search.Rules;

/// <summary>The order of hits; the same on both engines, since neither has a say in it.</summary>
public static class SearchOrder
{
    public const string Newest = "nyeste";
    public const string Oldest = "aeldste";

    /// <summary>The hits in order: best first, or by date. What has no date comes after what has.</summary>
    public static IReadOnlyList<FoundDocument> Of(IEnumerable<FoundDocument> found, string order) =>
        order switch
        {
            Newest => [.. ByKey(found.OrderByDescending(one => one.Date ?? DateOnly.MinValue))],
            Oldest => [.. ByKey(found.OrderBy(one => one.Date ?? DateOnly.MaxValue))],
            _ =>
            [
                .. ByKey(
                    found
                        .OrderByDescending(one => one.Fit)
                        .ThenByDescending(one => one.Date ?? DateOnly.MinValue)
                        .ThenBy(one => one.Kind)
                ),
            ],
        };

    private static IOrderedEnumerable<FoundDocument> ByKey(IOrderedEnumerable<FoundDocument> ordered) =>
        ordered.ThenBy(one => one.Key, StringComparer.Ordinal);
}
