using Microsoft.AspNetCore.Http;
using Rammevaerk.Rates.Features.Review;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Review;

/// <summary>The rates of a page of the review, in a form for those who accept and return, else only to read.</summary>
/// <param name="Page">The page they stand on.</param>
/// <param name="Rows">The rates.</param>
/// <param name="Party">The operator when the page is one delivery's, which has a comment for each rate; null for the queue.</param>
public sealed record RateFormModel(ReviewPageModel Page, IReadOnlyList<ReviewRow> Rows, string? Party)
{
    /// <summary>True when the address asks for every rate of the page to be chosen.</summary>
    public static bool PicksAll(HttpRequest request) => request.Query["vaelg"] == "alle";

    /// <summary>What a rate is, below its name; with its operator where the page shows several.</summary>
    public string About(ReviewRow row)
    {
        var rate = row.Rate;
        var what = rate.ParentKey is null ? $"{rate.LegalBasis}, {rate.Target}" : $"tillæg til {rate.ParentKey}";
        return $"{(Party is null ? $"{row.Operator} · " : "")}{rate.ServiceKey} · {what} · pr. {rate.Unit}";
    }
}
