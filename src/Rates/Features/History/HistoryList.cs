using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Domain.History;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Rules.History;

namespace Rammevaerk.Rates.Features.History;

/// <summary>
/// Imported rows filtered and ordered as an address says: <c>?q=bakken&amp;aar=2019&amp;knyttet=nej&amp;maerke=Duplicate</c>.
/// </summary>
public sealed class HistoryList
{
    /// <summary>Rows a page shows.</summary>
    public const int PageSize = 50;

    private static readonly Dictionary<string, Func<HistoryRow, object?>> Columns = new()
    {
        ["tilbud"] = row => row.Rate.Name,
        ["aar"] = row => row.Rate.Year,
        ["takst"] = row => row.Rate.Rate,
        ["driftsherre"] = row => row.Operator,
        ["paragraf"] = row => row.Rate.BasisText,
        ["raekke"] = row => row.Rate.Ordinal,
        ["sikkerhed"] = row => row.Rate.Certainty,
    };

    public HistoryList(IReadOnlyList<HistoryRow> all, HttpRequest request)
    {
        All = all;
        Text = request.Query["q"].ToString().Trim();
        Year = request.Query["aar"].ToString();
        Tie = request.Query["knyttet"].ToString();
        Issue = Enum.TryParse<HistoryIssue>(request.Query["maerke"], out var issue) ? issue : null;
        Years = [.. all.Select(row => row.Rate.Year).OfType<int>().Distinct().Order()];
        Issues =
        [
            .. all.SelectMany(row => row.Rate.OpenIssues)
                .GroupBy(one => one)
                .OrderBy(group => group.Key)
                .Select(group => (group.Key, group.Count())),
        ];
        Matching = [.. ListOrder.Of(request).Apply(all.Where(Matches), Columns)];
        Page = ListPage.Of(request, Matching.Count, PageSize);
        Shown = Page.Of(Matching);
    }

    public string Text { get; }

    public string Year { get; }

    /// <summary>ja, foreslaaet, nej, or empty for all.</summary>
    public string Tie { get; }

    public HistoryIssue? Issue { get; }

    public IReadOnlyList<HistoryRow> All { get; }

    public IReadOnlyList<int> Years { get; }

    /// <summary>The issues there are, with how many rows have them.</summary>
    public IReadOnlyList<(HistoryIssue Issue, int Rows)> Issues { get; }

    public IReadOnlyList<HistoryRow> Matching { get; }

    public ListPage Page { get; }

    public IReadOnlyList<HistoryRow> Shown { get; }

    /// <summary>The issues of a row in a few words; empty for none.</summary>
    public static string IssuesOf(ImportedRate rate) => string.Join(", ", rate.OpenIssues.Select(HistoryWords.Of));

    private bool Matches(HistoryRow row) =>
        (Year.Length == 0 || row.Rate.Year?.ToString(Danish.Invariant) == Year)
        && (Issue is not { } issue || row.Rate.OpenIssues.Contains(issue))
        && Tie switch
        {
            "ja" => row.Rate.Match == MatchState.Confirmed,
            "foreslaaet" => row.Rate.Match == MatchState.Proposed,
            "nej" => row.Rate.Match is MatchState.None or MatchState.TakenBack,
            _ => true,
        }
        && TextFilter.Finds(Text, row.Rate.Name, row.Operator, row.Rate.OperatorText, row.Offer, row.Rate.NoteText);
}
