using System.Text;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Rates.Domain.History;
using Rammevaerk.Rates.Rules.History;

namespace Rammevaerk.Tests.Unit.Rates.History;

/// <summary>Lists written in a test, read by what their heads propose.</summary>
internal static class ListScene
{
    public static readonly IReadOnlyDictionary<string, string> Parties = new Dictionary<string, string>(
        Rammevaerk.Kernel.Danish.Order
    )
    {
        ["Herlev"] = "0163",
        ["Aarhus Kommune"] = "0751",
    };

    public static ListedRates Read(string text, int? year = null, Func<ColumnMapping, ColumnMapping>? change = null)
    {
        var sheets = TableFile.Sheets(Encoding.UTF8.GetBytes(text)).Value;
        var mapping = new ColumnMapping { Heads = ListColumns.Guess(sheets[0].Rows)!.Proposed() };
        return ListReading.Read(sheets, change?.Invoke(mapping) ?? mapping, new ListContext(year, Parties));
    }

    public static ImportedRate Row(
        string offer,
        string? party = "0163",
        string basis = "",
        string unit = "døgn",
        string service = "",
        int? year = null,
        decimal? rate = null
    ) =>
        new()
        {
            OfferText = offer,
            Party = party,
            LegalBasis = basis,
            Unit = unit,
            ServiceText = service,
            Year = year,
            Rate = rate,
        };
}
