using Microsoft.AspNetCore.Http;

namespace Rammevaerk.Platform.Web.Lists;

/// <summary>Which column a list is ordered by, as the address says it: <c>?orden=takst</c>, or <c>?orden=-takst</c> downwards.</summary>
/// <param name="Key">The column's key; empty for the list's own order.</param>
/// <param name="Descending">True when the largest comes first.</param>
public readonly record struct ListOrder(string Key, bool Descending)
{
    /// <summary>Name of the query parameter.</summary>
    public const string Parameter = "orden";

    private const char Down = '-';

    public static ListOrder Of(HttpRequest request)
    {
        var text = request.Query[Parameter].ToString();
        return text.StartsWith(Down) ? new(text[1..], true) : new(text, false);
    }

    /// <summary>The value for the address that orders by the column: downwards when it is already the order upwards.</summary>
    public string Next(string column) => Key == column && !Descending ? Down + column : column;

    /// <summary>Orders by the column's value; null comes last either way. The list's own order decides among equals.</summary>
    public IEnumerable<T> Apply<T>(IEnumerable<T> rows, IReadOnlyDictionary<string, Func<T, object?>> columns)
    {
        if (!columns.TryGetValue(Key, out var value))
        {
            return rows;
        }

        var known = rows.OrderBy(row => value(row) is null);
        return Descending
            ? known.ThenByDescending(value, DanishComparer.Instance)
            : known.ThenBy(value, DanishComparer.Instance);
    }

    /// <summary>Texts as a Danish telephone book, everything else by size.</summary>
    private sealed class DanishComparer : IComparer<object?>
    {
        public static readonly DanishComparer Instance = new();

        public int Compare(object? x, object? y) =>
            x is string left && y is string right
                ? Kernel.Danish.Order.Compare(left, right)
                : Comparer<object?>.Default.Compare(x, y);
    }
}
