using Rammevaerk.Kernel.Figures;
using Rammevaerk.Kernel.Law;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Sheets.Writing;

namespace Rammevaerk.Rates.Files;

/// <summary>Writes the hidden sheet the drop-downs choose from, one list a column.</summary>
internal sealed class TemplateLists(RateFileShape shape, BudgetYear year, PartyRegister parties)
{
    /// <summary>The sheet's name; it holds no figures and is not signed.</summary>
    public const string SheetName = "_lister";

    private const int LongestList = 120;

    private static readonly string[] Order =
    [
        "offerType",
        "unit",
        "targetGroup",
        "inside",
        "yesNo",
        "subLineKind",
        "legalBasis",
        "municipality",
        "stepKind",
    ];

    /// <summary>The range a drop-down chooses from.</summary>
    public static string Source(RateFileShape shape, string list)
    {
        if (list == "serviceKey")
        {
            var offers = shape.Layout.Sheet("offers");
            return $"'{offers.Name}'!$A${RateFileShape.FirstRow}:$A${RateFileShape.FirstRow + shape.ServiceKeys.Count - 1}";
        }

        var column = CellAddress.ColumnName(Array.IndexOf(Order, list) + 1);
        var length = shape.Layout.Lists.TryGetValue(list, out var items) ? items.Count : LongestList;
        return $"{SheetName}!${column}$1:${column}${length}";
    }

    public void Write(WorkbookWriter workbook)
    {
        var sheet = workbook.AddSheet(SheetName, SheetVisibility.VeryHidden);
        for (var column = 0; column < Order.Length; column++)
        {
            var row = 0;
            foreach (var text in Texts(Order[column]))
            {
                sheet.Set(++row, column + 1, text);
            }
        }
    }

    private IEnumerable<string> Texts(string list) =>
        list switch
        {
            "legalBasis" => LegalBasisCatalogue.InForce(year).Select(entry => entry.Basis.ToString()),
            "municipality" => parties
                .InForce(year)
                .Where(party => party.Kind == PartyKind.Municipality)
                .Select(party => party.CodeAndName),
            _ => shape.Layout.Lists.GetValueOrDefault(list, []).Select(item => item.Text),
        };
}
