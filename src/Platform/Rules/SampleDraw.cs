using System.Security.Cryptography;
using System.Text;

namespace Rammevaerk.Platform.Rules;

/// <summary>Something a sample can be drawn of.</summary>
/// <param name="Id">Stable and unique in its population, such as 0779/Y001@2027-01-01.</param>
/// <param name="Words">What it is, in Danish.</param>
/// <param name="Amount">Kroner; null where it has none.</param>
/// <param name="Address">Its page.</param>
public sealed record SampleItem(string Id, string Words, decimal? Amount, string Address);

/// <summary>Something that was drawn.</summary>
/// <param name="Item">What.</param>
/// <param name="Order">1 for the first drawn.</param>
/// <param name="Hits">How often it was hit: more than once only when drawn by amount.</param>
public sealed record DrawnItem(SampleItem Item, int Order, int Hits);

/// <summary>
/// Draws samples that anyone can draw again with a seed, a list of ids and SHA-256; samples/revision/README.md says how in
/// a few lines of Python.
/// </summary>
public static class SampleDraw
{
    private const int StartDigits = 12;
    private const decimal OereInKrone = 100m;

    /// <summary>
    /// A simple random sample: the items whose SHA-256 of the seed, a line feed and the id is smallest, the smallest first.
    /// </summary>
    public static IReadOnlyList<DrawnItem> Plain(IEnumerable<SampleItem> population, string seed, int size) =>
        [
            .. population
                .OrderBy(item => Hash($"{seed}\n{item.Id}"), StringComparer.Ordinal)
                .ThenBy(item => item.Id, StringComparer.Ordinal)
                .Take(size)
                .Select((item, at) => new DrawnItem(item, at + 1, 1)),
        ];

    /// <summary>
    /// Monetary unit sampling: the items' øre lie in a row in the order of their ids; one øre in each interval of total / size
    /// is hit, the first by the seed. A large item is hit surely and perhaps more than once. Empty when there is less than one
    /// øre for each hit.
    /// </summary>
    public static IReadOnlyList<DrawnItem> ByAmount(IEnumerable<SampleItem> population, string seed, int size)
    {
        var items = population.OrderBy(item => item.Id, StringComparer.Ordinal).ToList();
        var total = items.Sum(Oere);
        var interval = size > 0 ? total / size : 0;
        if (interval == 0)
        {
            return [];
        }

        var next = Convert.ToInt64(Hash(seed)[..StartDigits], 16) % interval;
        var drawn = new List<DrawnItem>();
        var (past, hitsLeft) = (0L, size);
        foreach (var item in items)
        {
            past += Oere(item);
            var hits = 0;
            while (hitsLeft > 0 && next < past)
            {
                (hits, hitsLeft, next) = (hits + 1, hitsLeft - 1, next + interval);
            }

            if (hits > 0)
            {
                drawn.Add(new(item, drawn.Count + 1, hits));
            }
        }

        return drawn;
    }

    /// <summary>SHA-256 of the ids in their order, a line each: the same only for the same population.</summary>
    public static string DigestOf(IEnumerable<SampleItem> population) =>
        Hash(string.Join('\n', population.Select(item => item.Id).Order(StringComparer.Ordinal)));

    private static long Oere(SampleItem item) => (long)decimal.Truncate(decimal.Abs(item.Amount ?? 0m) * OereInKrone);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
