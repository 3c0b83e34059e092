using Microsoft.AspNetCore.Http;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Rules.Insight;

namespace Rammevaerk.Rates.Features.Insight;

/// <summary>The rates behind a report's figures, ordered as the address says: <c>?orden=-aendring</c>.</summary>
public sealed class InsightList
{
    /// <summary>Rates a page shows.</summary>
    public const int PageSize = 40;

    private static readonly Dictionary<string, Func<InsightRate, object?>> Columns = new()
    {
        ["ydelse"] = rate => rate.Name,
        ["driftsherre"] = rate => rate.Operator,
        ["paragraf"] = rate => rate.LegalBasis,
        ["pladser"] = rate => rate.Places,
        ["takst"] = rate => rate.Rate,
        ["aendring"] = rate => rate.Change,
        ["kroner"] = rate => rate.Kroner,
        ["omsaetning"] = rate => rate.Turnover,
        ["belaegning"] = rate => rate.Occupancy,
    };

    public InsightList(InsightReport report, HttpRequest request)
    {
        All = [.. ListOrder.Of(request).Apply(report.Rates, Columns)];
        Page = ListPage.Of(request, All.Count, PageSize);
        Shown = Page.Of(All);
    }

    public IReadOnlyList<InsightRate> All { get; }

    public ListPage Page { get; }

    public IReadOnlyList<InsightRate> Shown { get; }
}
