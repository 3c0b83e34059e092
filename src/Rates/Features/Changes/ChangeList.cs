using Microsoft.AspNetCore.Http;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Domain.Changes;

namespace Rammevaerk.Rates.Features.Changes;

/// <summary>New rates in the year the visitor may see, filtered and ordered as an address says: <c>?q=bøge&amp;status=Published</c>.</summary>
internal static class ChangeList
{
    private static readonly Dictionary<string, Func<RateChange, object?>> Columns = new()
    {
        ["navn"] = one => one.Name,
        ["fra"] = one => one.From,
        ["takst"] = one => one.Rate,
        ["status"] = one => ChangeWords.Of(one.State),
    };

    public static IReadOnlyList<RateChange> Of(IEnumerable<RateChange> all, Visitor visitor, HttpRequest request)
    {
        var text = request.Query["q"].ToString().Trim();
        var state = request.Query["status"].ToString();
        return
        [
            .. ListOrder
                .Of(request)
                .Apply(
                    all.Where(one =>
                        visitor.May(Permissions.ReadSubmissions, one.AreaKey, one.Party)
                        && (state.Length == 0 || one.State.ToString() == state)
                        && TextFilter.Finds(text, one.Name, one.ServiceKey, one.Reason, one.Source)
                    ),
                    Columns
                ),
        ];
    }
}
