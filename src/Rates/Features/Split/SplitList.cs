using Microsoft.AspNetCore.Http;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Features.Split;

/// <summary>
/// The lines as the address filters and orders them: <c>?q=solbo&amp;driftsherre=0779&amp;vis=mere</c>. The largest
/// difference a year comes first.
/// </summary>
public sealed class SplitList
{
    /// <summary>Words of <see cref="Show"/>: only those who pay more.</summary>
    public const string More = "mere";

    /// <summary>Only those who pay less.</summary>
    public const string Less = "mindre";

    private const int PageSize = 50;

    private static readonly Dictionary<string, Func<SplitRow, object?>> Columns = new()
    {
        ["tilbud"] = row => row.FullName,
        ["driftsherre"] = row => row.Operator,
        ["timer"] = row => row.Line.Hours.Value,
        ["hel"] = row => row.Line.Whole.Value,
        ["basis"] = row => row.Line.BaseRate.Value,
        ["ydelse"] = row => row.Line.ServiceRate.Value,
        ["opdelt"] = row => row.Line.Price.Value,
        ["forskel"] = row => row.Difference,
        ["andel"] = row => row.Line.Share,
        ["kroner"] = row => row.Kroner,
    };

    public SplitList(SplitReport report, HttpRequest request)
    {
        Text = request.Query["q"].ToString().Trim();
        Operator = request.Query["driftsherre"].ToString();
        Show = request.Query["vis"].ToString();
        var matching = report
            .Rows.Where(Matches)
            .OrderByDescending(row => decimal.Abs(row.Kroner ?? 0m))
            .ThenByDescending(row => decimal.Abs(row.Difference));
        Matching = [.. ListOrder.Of(request).Apply(matching, Columns)];
        Page = ListPage.Of(request, Matching.Count, PageSize);
    }

    public string Text { get; }

    public string Operator { get; }

    public string Show { get; }

    /// <summary>The lines that fit, in order.</summary>
    public IReadOnlyList<SplitRow> Matching { get; }

    public ListPage Page { get; }

    /// <summary>The lines of the page.</summary>
    public IReadOnlyList<SplitRow> Shown => Page.Of(Matching);

    private bool Matches(SplitRow row) =>
        (Show != More || row.Difference > 0m)
        && (Show != Less || row.Difference < 0m)
        && (Operator.Length == 0 || row.Rate.Party == Operator)
        && TextFilter.Finds(Text, row.FullName, row.Operator, row.Rate.ServiceKey);
}
