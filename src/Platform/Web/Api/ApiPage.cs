using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Platform.Web.Api;

/// <summary>One page of a list.</summary>
/// <param name="Items">What the page holds, in a fixed order.</param>
/// <param name="Page">Its number, from 1.</param>
/// <param name="PageSize">Most items on a page.</param>
/// <param name="Total">Items on all pages.</param>
/// <param name="Next">Address of the next page; null on the last. Also a Link header with rel="next".</param>
public sealed record ApiPage<T>(IReadOnlyList<T> Items, int Page, int PageSize, int Total, string? Next);

/// <summary>Which page is asked for: <c>?page=2&amp;pageSize=200</c>.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Size">1 to <see cref="Largest"/>.</param>
public sealed record ApiPaging(int Number, int Size)
{
    public const string NumberParameter = "page";
    public const string SizeParameter = "pageSize";
    public const int Usual = 100;
    public const int Largest = 1000;

    private const int LastPage = 1_000_000;

    /// <summary>How many items come before the page.</summary>
    public int Skipped => (Number - 1) * Size;

    /// <summary>The paging of a request; RV-740 when a number is none or out of bounds.</summary>
    public static Result<ApiPaging> Of(HttpRequest request)
    {
        var number = Read(request, NumberParameter, 1, LastPage);
        var size = Read(request, SizeParameter, Usual, Largest);
        return number is null ? ApiFaults.NotAPage(NumberParameter, request.Query[NumberParameter].ToString(), LastPage)
            : size is null ? ApiFaults.NotAPage(SizeParameter, request.Query[SizeParameter].ToString(), Largest)
            : new ApiPaging(number.Value, size.Value);
    }

    /// <summary>The page as it is answered, with the Link header of the next.</summary>
    public ApiPage<T> Answer<T>(HttpContext context, IReadOnlyList<T> items, int total)
    {
        var next = Skipped + items.Count < total && items.Count > 0 ? NextOf(context.Request) : null;
        if (next is not null)
        {
            context.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        }

        return new(items, Number, Size, total, next);
    }

    private string NextOf(HttpRequest request)
    {
        var query = new QueryBuilder(
            request
                .Query.Where(pair => pair.Key != NumberParameter)
                .SelectMany(pair => pair.Value.OfType<string>(), (pair, text) => KeyValuePair.Create(pair.Key, text))
        )
        {
            { NumberParameter, (Number + 1).ToString(Danish.Invariant) },
        };
        return request.Path + query.ToString();
    }

    private static int? Read(HttpRequest request, string parameter, int usual, int most) =>
        request.Query[parameter].ToString() is not { Length: > 0 } text ? usual
        : int.TryParse(text, System.Globalization.NumberStyles.None, Danish.Invariant, out var number)
        && number is > 0
        && number <= most
            ? number
        : null;
}
