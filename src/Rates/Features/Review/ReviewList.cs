using Microsoft.AspNetCore.Http;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Features.Review;

/// <summary>
/// The rates under review filtered and ordered as an address says: <c>?driftsherre=0779&amp;tilstand=afleveret&amp;over=ja</c>.
/// </summary>
public sealed class ReviewList
{
    /// <summary>Rates a page shows.</summary>
    public const int PageSize = 25;

    /// <summary>The value of the state filter that shows every state.</summary>
    public const string AllStates = "alle";

    private static readonly Dictionary<string, Func<ReviewRow, object?>> Columns = new()
    {
        ["driftsherre"] = row => row.Operator,
        ["tilbud"] = row => row.Name,
        ["takst"] = row => row.Rate.Rate,
        ["sidste"] = row => row.Rate.LastRate,
        ["aendring"] = row => row.Rate.Change,
        ["kroner"] = row => row.Difference,
        ["median"] = row => row.LikeMedian,
        ["belaegning"] = row => row.Rate.Occupancy,
        ["pladser"] = row => row.Rate.Places,
        ["fund"] = row => (row.Errors * 1000) + row.Warnings,
        ["tilstand"] = row => row.StateWord,
    };

    public ReviewList(ReviewedRound round, decimal? limit, HttpRequest request)
    {
        Text = request.Query["q"].ToString().Trim();
        Operator = request.Query["driftsherre"].ToString();
        Basis = request.Query["paragraf"].ToString();
        State = request.Query["tilstand"].ToString();
        OnlyOver = request.Query["over"] == "ja";
        Limit = limit;
        All = round.Rows;
        Operators = [.. round.Rows.Select(row => (row.Rate.Party, row.Operator)).Distinct()];
        Bases = [.. round.Rows.Select(row => row.Rate.LegalBasis).Where(basis => basis.Length > 0).Distinct().Order()];
        Ordered = [.. ListOrder.Of(request).Apply(All, Columns)];
        Matching = [.. Ordered.Where(Matches)];
        Page = ListPage.Of(request, Matching.Count, PageSize);
        Shown = Page.Of(Matching);
    }

    public string Text { get; }

    public string Operator { get; }

    public string Basis { get; }

    /// <summary>A state word; empty for what waits, alle for every state.</summary>
    public string State { get; }

    public bool OnlyOver { get; }

    /// <summary>The change as a share beyond which it must be explained; null when the area has none.</summary>
    public decimal? Limit { get; }

    public IReadOnlyList<ReviewRow> All { get; }

    public IReadOnlyList<(string Code, string Name)> Operators { get; }

    public IReadOnlyList<string> Bases { get; }

    public IReadOnlyList<ReviewRow> Matching { get; }

    public ListPage Page { get; }

    /// <summary>The page's rates.</summary>
    public IReadOnlyList<ReviewRow> Shown { get; }

    /// <summary>Every rate in the chosen order, whatever the filter.</summary>
    public IReadOnlyList<ReviewRow> Ordered { get; }

    /// <summary>The states a rate can be in, besides waiting.</summary>
    public static IReadOnlyList<string> States { get; } =
    [
        StateWords.Of(RateState.Accepted),
        StateWords.Of(RateState.Returned),
        StateWords.Of(RateState.Delivered),
        StateWords.Of(RateState.Approved),
        StateWords.Of(RateState.Excepted),
        StateWords.Of(RateState.Delegated),
        StateWords.Of(RateState.Published),
        StateWords.Of(RateState.Corrected),
    ];

    /// <summary>Rates nobody has decided yet, in deliveries that wait for the rate group.</summary>
    public IEnumerable<ReviewRow> Waiting => All.Where(IsWaiting);

    public bool IsOver(ReviewRow row) => row.Rate.Change is { } change && decimal.Abs(change) > Limit;

    private bool Matches(ReviewRow row) =>
        (Operator.Length == 0 || row.Rate.Party == Operator)
        && (Basis.Length == 0 || row.Rate.LegalBasis == Basis)
        && (!OnlyOver || IsOver(row))
        && (State.Length == 0 ? IsWaiting(row) : State == AllStates || row.StateWord == State)
        && TextFilter.Finds(Text, row.Name, row.Rate.ServiceKey, row.Operator, row.Rate.Target);

    private static bool IsWaiting(ReviewRow row) =>
        row is { Delivery.State: SubmissionState.SignedOff, Rate.State: RateState.Delivered };
}
