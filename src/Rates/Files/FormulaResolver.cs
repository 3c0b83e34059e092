using System.Text.RegularExpressions;
using Rammevaerk.Kernel.Figures;

namespace Rammevaerk.Rates.Files;

/// <summary>Turns a layout's formula into the spreadsheet's: {offers.places} becomes Tilbud!$K8.</summary>
internal sealed partial class FormulaResolver(RateFileShape shape, SignedSheet signed)
{
    /// <summary>The formula for the row (or budget column) with the index, counted from 0.</summary>
    public string Resolve(string formula, string sheet, int index) =>
        Placeholder().Replace(formula, match => Reference(match, sheet, index));

    /// <summary>A reference to the cell of a column on any sheet.</summary>
    public string Cell(string sheet, string column, int index)
    {
        var at = shape.Cell(sheet, column, index);
        return $"{Quoted(at.Sheet)}!${CellAddress.ColumnName(at.Column)}{at.Row}";
    }

    /// <summary>A reference to a whole column on any sheet.</summary>
    public string Range(string sheet, string column)
    {
        var layout = shape.Layout.Sheet(sheet);
        var letter = CellAddress.ColumnName(shape.Column(sheet, column));
        var last = RateFileShape.FirstRow + shape.Rows(layout) - 1;
        return $"{Quoted(layout.Name)}!${letter}${RateFileShape.FirstRow}:${letter}${last}";
    }

    /// <summary>A reference to a row of the budget for one service.</summary>
    public string Budget(int row, int service) =>
        $"{Quoted(shape.Layout.Budget.Name)}!{CellAddress.ColumnName(RateFileShape.BudgetFirstColumn + service)}${row}";

    /// <summary>A reference to a row of the budget for all services.</summary>
    public string BudgetRange(int row)
    {
        var first = CellAddress.ColumnName(RateFileShape.BudgetFirstColumn);
        var last = CellAddress.ColumnName(RateFileShape.BudgetFirstColumn + shape.ServiceKeys.Count - 1);
        return $"{Quoted(shape.Layout.Budget.Name)}!${first}${row}:${last}${row}";
    }

    /// <summary>A reference to a parameter on the signed sheet.</summary>
    public string Parameter(string key) => $"{SignedSheet.SheetName}!$C${signed.ParameterRow(key)}";

    private string Reference(Match match, string sheet, int index)
    {
        var owner = match.Groups["owner"].Value;
        var name = match.Groups["name"].Value;
        var whole = match.Groups["whole"].Success;
        return (owner, whole) switch
        {
            ("linjer", _) => Lines(sheet, index),
            ("parameter", _) => Parameter(name),
            ("budget", true) => BudgetRange(BudgetRow(name)),
            ("budget", false) => Budget(BudgetRow(name), index),
            ("last", _) => LastYear(name),
            (_, true) => Range(owner, name),
            _ => Cell(owner, name, index),
        };
    }

    private int BudgetRow(string name) =>
        name switch
        {
            "key" => RateFileShape.BudgetKeyRow,
            "sum" => shape.BudgetSumRow,
            "overheadPercent" => shape.BudgetPercentRow,
            "overhead" => shape.BudgetOverheadRow,
            _ => throw new InvalidOperationException($"The budget has no row \"{name}\"."),
        };

    private string LastYear(string name)
    {
        var column = name == "key" ? "B" : "P";
        var last = signed.FirstLastYearRow + Math.Max(signed.LastYear.Count, 1) - 1;
        return $"{SignedSheet.SheetName}!${column}${signed.FirstLastYearRow}:${column}${last}";
    }

    private string Lines(string sheet, int index)
    {
        var lines = shape.Columns(sheet).Where(column => column.CostLine is not null).ToList();
        var row = RateFileShape.FirstRow + index;
        return $"${CellAddress.ColumnName(lines[0].Index)}{row}:${CellAddress.ColumnName(lines[^1].Index)}{row}";
    }

    private static string Quoted(string sheet) => $"'{sheet}'";

    [GeneratedRegex(
        @"\{(?:(?<whole>område):)?(?<owner>[A-Za-z]+)(?:\.(?<name>[A-Za-z0-9-]+))?\}",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Placeholder();
}
