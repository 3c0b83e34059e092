using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>Which part of a long list a page shows, as the address says it: <c>?side=2</c>.</summary>
/// <param name="Number">From 1 to <paramref name="Count"/>.</param>
/// <param name="Count">How many pages there are; at least 1.</param>
/// <param name="Size">Rows on a page.</param>
public sealed record ListPage(int Number, int Count, int Size)
{
    public static ListPage Of(HttpRequest request, int rows, int size)
    {
        var count = Math.Max(1, (rows + size - 1) / size);
        var asked = int.TryParse(request.Query[ListAddress.PageParameter], Danish.Invariant, out var page) ? page : 1;
        return new(Math.Clamp(asked, 1, count), count, size);
    }

    /// <summary>The rows of the page.</summary>
    public IReadOnlyList<T> Of<T>(IReadOnlyList<T> rows) => [.. rows.Skip((Number - 1) * Size).Take(Size)];
}
