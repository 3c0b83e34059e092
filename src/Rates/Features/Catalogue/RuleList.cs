using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Rates.Features.Catalogue;

/// <summary>The rule catalogue filtered and ordered as an address says: <c>?slags=ydelse&amp;alvor=fejl&amp;q=overhead</c>.</summary>
public sealed class RuleList
{
    private static readonly Dictionary<string, Func<CatalogueEntry, object?>> Columns = new()
    {
        ["nr"] = rule => rule.Id,
        ["regel"] = rule => rule.Title,
        ["slags"] = rule => RuleKindWords.Of(rule.Kind),
        ["alvor"] = rule => rule.Severity is { } severity ? (int)severity : null,
        ["kilde"] = rule => rule.Source,
    };

    public RuleList(IReadOnlyList<CatalogueEntry> all, HttpRequest request)
    {
        All = all;
        Kind = request.Query["slags"].ToString();
        Severity = request.Query["alvor"].ToString();
        Text = request.Query["q"].ToString().Trim();
        Shown = [.. ListOrder.Of(request).Apply(all.Where(Matches), Columns)];
    }

    public string Kind { get; }

    public string Severity { get; }

    public string Text { get; }

    public IReadOnlyList<CatalogueEntry> All { get; }

    public IReadOnlyList<CatalogueEntry> Shown { get; }

    private bool Matches(CatalogueEntry rule) =>
        (Kind.Length == 0 || RuleKindWords.Key(rule.Kind) == Kind)
        && (Severity.Length == 0 || rule.Severity is { } severity && SeverityWords.Key(severity) == Severity)
        && TextFilter.Finds(Text, rule.Id, rule.Title, rule.Words, rule.Formula, SourceText.OfRule(rule.Source));
}
