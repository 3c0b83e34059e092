using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Rates.Features.Trials;

/// <summary>
/// The findings of a file filtered as an address says: <c>?alvor=fejl&amp;ark=Budget&amp;q=overhead&amp;orden=celle&amp;side=2</c>.
/// Errors always come first.
/// </summary>
public sealed class FindingList
{
    private const int PageSize = 100;

    private static readonly Dictionary<string, Func<Finding, object?>> Columns = new()
    {
        ["celle"] = finding => $"{finding.Cell.Sheet}!{finding.Cell.Row:0000000}{finding.Cell.Column:00000}",
        ["ydelse"] = finding => finding.Subject.Length == 0 ? null : finding.Subject,
    };

    public FindingList(IReadOnlyList<Finding> all, HttpRequest request)
    {
        Severity = SeverityWords.Parse(request.Query["alvor"]);
        Sheet = request.Query["ark"].ToString();
        Rule = request.Query["regel"].ToString();
        Text = request.Query["q"].ToString().Trim();
        Order = ListOrder.Of(request).Key;
        All = all;
        Sheets = [.. all.Select(finding => finding.Cell.Sheet).Distinct()];
        Rules = [.. all.Select(finding => finding.Check).DistinctBy(check => check.Id).OrderBy(check => check.Id)];
        Found =
        [
            .. ListOrder.Of(request).Apply(all.Where(Matches), Columns).OrderBy(finding => finding.Check.Severity),
        ];
        Pages = Math.Max(1, (Found.Count + PageSize - 1) / PageSize);
        Page = int.TryParse(request.Query[ListAddress.PageParameter], NumberStyles.None, Danish.Invariant, out var page)
            ? Math.Clamp(page, 1, Pages)
            : 1;
        Shown = [.. Found.Skip((Page - 1) * PageSize).Take(PageSize)];
    }

    public Severity? Severity { get; }

    public string Sheet { get; }

    public string Rule { get; }

    public string Text { get; }

    public string Order { get; }

    public IReadOnlyList<Finding> All { get; }

    /// <summary>The sheets with findings.</summary>
    public IReadOnlyList<string> Sheets { get; }

    /// <summary>The checks with findings.</summary>
    public IReadOnlyList<CheckInfo> Rules { get; }

    /// <summary>What the filter leaves, on all pages.</summary>
    public IReadOnlyList<Finding> Found { get; }

    public int Page { get; }

    public int Pages { get; }

    /// <summary>What this page shows.</summary>
    public IReadOnlyList<Finding> Shown { get; }

    public bool IsFiltered => Severity is not null || Sheet.Length > 0 || Rule.Length > 0 || Text.Length > 0;

    /// <summary>How many of the whole file's findings are so serious.</summary>
    public int Count(Severity severity) => All.Count(finding => finding.Check.Severity == severity);

    private bool Matches(Finding finding) =>
        (Severity is null || finding.Check.Severity == Severity)
        && (Sheet.Length == 0 || finding.Cell.Sheet == Sheet)
        && (Rule.Length == 0 || finding.Check.Id == Rule)
        && TextFilter.Finds(Text, finding.Message, finding.Subject, finding.Check.Id, finding.Cell.ToString());
}
