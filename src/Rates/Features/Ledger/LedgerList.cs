using Microsoft.AspNetCore.Http;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Rules.Ledger;

namespace Rammevaerk.Rates.Features.Ledger;

/// <summary>One offer's result of one year in the list.</summary>
/// <param name="View">The offer's ledger.</param>
/// <param name="Operator">Name of the operator.</param>
/// <param name="Position">Where the year's result stands.</param>
public sealed record LedgerRow(OfferLedgerView View, string Operator, LedgerPosition Position)
{
    /// <summary>What should be acted on; null when nothing.</summary>
    public LedgerWarning? Warning =>
        View.Warnings.FirstOrDefault(warning => warning.Position.OriginYear == Position.OriginYear);
}

/// <summary>An area's results by offer and year as the address filters and orders them: <c>?q=solbo&amp;vis=aabne</c>.</summary>
public sealed class LedgerList
{
    /// <summary>The words of <see cref="Show"/>: only what is not settled, or only what must be acted on.</summary>
    public const string Open = "aabne";

    /// <inheritdoc cref="Open" />
    public const string Due = "frist";

    private static readonly Dictionary<string, Func<LedgerRow, object?>> Columns = new()
    {
        ["driftsherre"] = row => row.Operator,
        ["tilbud"] = row => row.View.Name,
        ["aar"] = row => row.Position.OriginYear,
        ["resultat"] = row => row.Position.Result,
        ["henlagt"] = row => row.Position.Reserve,
        ["uplaceret"] = row => row.Position.Open,
    };

    public LedgerList(IReadOnlyList<LedgerRow> all, HttpRequest request)
    {
        All = all;
        Text = request.Query["q"].ToString().Trim();
        Show = request.Query["vis"].ToString();
        Shown = [.. ListOrder.Of(request).Apply(all.Where(Matches), Columns)];
    }

    public IReadOnlyList<LedgerRow> All { get; }

    public string Text { get; }

    public string Show { get; }

    public IReadOnlyList<LedgerRow> Shown { get; }

    private bool Matches(LedgerRow row) =>
        (Show != Open || !row.Position.IsSettled)
        && (Show != Due || row.Warning is not null)
        && TextFilter.Finds(Text, row.Operator, row.View.Name, row.View.Offer.Party);
}
