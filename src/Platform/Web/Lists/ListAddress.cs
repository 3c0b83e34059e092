using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Rammevaerk.Platform.Web.Lists;

/// <summary>Addresses of a list that keep its filter and order and change only what is named.</summary>
public static class ListAddress
{
    /// <summary>Name of the query parameter with the page's number.</summary>
    public const string PageParameter = "side";

    /// <summary>The present address with one parameter set (or, when null, removed); the page goes back to the first.</summary>
    public static string With(HttpRequest request, string parameter, string? value) =>
        request.Path + Query(request, parameter, value);

    /// <summary>Another address with the present filter and order, for exports.</summary>
    public static string Export(HttpRequest request, string address) => address + Query(request, PageParameter, null);

    private static string Query(HttpRequest request, string parameter, string? value)
    {
        var query = new QueryBuilder(
            request
                .Query.Where(pair => pair.Key != parameter && pair.Key != PageParameter)
                .SelectMany(pair => pair.Value.OfType<string>(), (pair, text) => KeyValuePair.Create(pair.Key, text))
                .Where(pair => pair.Value.Length > 0)
        );
        if (value is not null)
        {
            query.Add(parameter, value);
        }

        return query.ToString();
    }
}
