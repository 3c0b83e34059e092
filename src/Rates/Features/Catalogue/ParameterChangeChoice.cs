using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Rates.Features.Catalogue;

/// <summary>
/// Which changes of parameters an address asks for: <c>?fra=2026-01-01&amp;til=2027-12-31&amp;omraade=midtjylland&amp;efter=indtastet</c>.
/// Without days it is this year and the next.
/// </summary>
public sealed class ParameterChangeChoice
{
    /// <summary>What <c>efter</c> says when the days are those of the entering.</summary>
    public const string Entered = "indtastet";

    private static readonly Dictionary<string, Func<ParameterChangeRow, object?>> Columns = new()
    {
        ["parameter"] = change => change.Row.Label,
        ["omraade"] = change => change.Area,
        ["fra"] = change => change.Row.ValidFrom,
        ["indtastet"] = change => change.Row.KnownFrom,
        ["kilde"] = change => change.Row.Source,
        ["takster"] = change => change.Rates,
    };

    private readonly ListOrder order;

    public ParameterChangeChoice(HttpRequest request, DateOnly today)
    {
        order = ListOrder.Of(request);
        Area = request.Query["omraade"].ToString();
        Text = request.Query["q"].ToString().Trim();
        ByEntry = request.Query["efter"] == Entered;
        var from = FormWords.Day(request.Query["fra"]) ?? new DateOnly(today.Year, 1, 1);
        var to = FormWords.Day(request.Query["til"]) ?? new DateOnly(today.Year + 1, 12, 31);
        Days = new(from, to < from ? from : to);
    }

    public string Area { get; }

    public string Text { get; }

    /// <summary>True when the days are when it was entered, not when it counts from.</summary>
    public bool ByEntry { get; }

    /// <summary>The days asked about, both included.</summary>
    public Period Days { get; }

    internal bool Asks(ParameterChangeRow change) =>
        (Area.Length == 0 || change.Row.Area == Area)
        && (
            ByEntry
                ? change.Row.EnteredBy is not null && Days.Contains(DanishClock.Date(change.Row.KnownFrom))
                : change.Row.KnownTo is null && change.BeginsIn(Days)
        )
        && TextFilter.Finds(
            Text,
            change.Row.Name,
            change.Row.Label,
            change.New,
            change.Old,
            SourceText.Of(change.Row.Source)
        );

    /// <summary>In the order the address asks for.</summary>
    public IReadOnlyList<ParameterChangeRow> Order(IEnumerable<ParameterChangeRow> changes) =>
        [.. order.Apply(changes, Columns)];
}
