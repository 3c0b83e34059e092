using System.Globalization;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Rates.Rules;

namespace Rammevaerk.Rates.Files;

/// <summary>A column of a sheet in its place; a cost line's column knows which line it is.</summary>
public sealed record PlacedColumn(ColumnLayout Column, int Index, int? CostLine, string Header);

/// <summary>
/// Where everything stands in one rate file: a layout laid out for a form, a year and a number of rows. Both the
/// template and the reader ask it, so they cannot disagree.
/// </summary>
public sealed class RateFileShape
{
    public const int TitleRow = 1;
    public const int SubjectRow = 2;
    public const int GuideRow = 3;
    public const int HeaderRow = 6;
    public const int UnitRow = 7;
    public const int FirstRow = 8;

    public const int BudgetKeyRow = 8;
    public const int BudgetOfferRow = 9;
    public const int BudgetServiceRow = 10;
    public const int BudgetFirstLineRow = 12;
    public const int BudgetLabelColumn = 1;
    public const int BudgetKindColumn = 2;
    public const int BudgetFirstColumn = 3;

    public const int ContactFirstRow = 5;
    public const int ContactColumn = 2;

    private readonly Dictionary<string, PlacedColumn[]> columns = [];

    public RateFileShape(
        RateFileLayout layout,
        CostForm form,
        BudgetYear year,
        ReadingPair readings,
        string operatorName,
        IReadOnlyList<string> serviceKeys,
        IReadOnlyList<string> addOnKeys,
        int buyers,
        int steps
    )
    {
        Layout = layout;
        Form = form;
        ServiceKeys = serviceKeys;
        AddOnKeys = addOnKeys;
        Buyers = buyers;
        Steps = steps;
        words = new(StringComparer.Ordinal)
        {
            ["{year}"] = year.ToString(),
            ["{lastYear}"] = (year.Year - 1).ToString(Danish.Invariant),
            ["{operator}"] = operatorName,
            ["{reading1}"] = readings.First(year),
            ["{reading2}"] = readings.Second(year),
        };
        foreach (var sheet in layout.Sheets)
        {
            columns.Add(sheet.Key, Place(sheet).ToArray());
        }
    }

    private readonly Dictionary<string, string> words;

    public RateFileLayout Layout { get; }

    public CostForm Form { get; }

    public IReadOnlyList<string> ServiceKeys { get; }

    public IReadOnlyList<string> AddOnKeys { get; }

    public int Buyers { get; }

    /// <summary>Rows of levels and part-time.</summary>
    public int Steps { get; }

    public int BudgetSumRow => BudgetFirstLineRow + (Form.Lines.Count * (Form.SubLines + 1));

    public int BudgetPercentRow => BudgetSumRow + 1;

    public int BudgetOverheadRow => BudgetSumRow + 2;

    /// <summary>The columns of a sheet in their order.</summary>
    public IReadOnlyList<PlacedColumn> Columns(string sheet) => columns[sheet];

    /// <summary>The place of a column on its sheet.</summary>
    public int Column(string sheet, string key) => columns[sheet].First(column => column.Column.Key == key).Index;

    /// <summary>How many rows a sheet has.</summary>
    public int Rows(SheetLayout sheet) =>
        sheet.Rows switch
        {
            RowKind.Services => ServiceKeys.Count,
            RowKind.AddOns => AddOnKeys.Count,
            RowKind.Buyers => Buyers,
            RowKind.Steps => Steps,
            _ => throw new InvalidOperationException(sheet.Rows.ToString()),
        };

    /// <summary>The row of a cost line on the budget.</summary>
    public int LineRow(int line) => BudgetFirstLineRow + (line * (Form.SubLines + 1));

    /// <summary>The row of a cost line's sub-line on the budget.</summary>
    public int SubLineRow(int line, int subLine) => LineRow(line) + 1 + subLine;

    /// <summary>The rows of the budget whose label may not be changed, with the label.</summary>
    public IEnumerable<(int Row, string Label)> FixedBudgetLabels()
    {
        var labels = Layout.Budget.Labels;
        yield return (BudgetKeyRow, labels["key"]);
        yield return (BudgetOfferRow, labels["offer"]);
        yield return (BudgetServiceRow, labels["service"]);
        for (var line = 0; line < Form.Lines.Count; line++)
        {
            yield return (LineRow(line), Form.Lines[line].Label);
        }

        yield return (BudgetSumRow, labels["sum"]);
        yield return (BudgetPercentRow, labels["overheadPercent"]);
        yield return (BudgetOverheadRow, labels["overhead"]);
    }

    /// <summary>A cell of a sheet with rows; index counts from 0.</summary>
    public CellAddress Cell(string sheet, string column, int index) =>
        new(Layout.Sheet(sheet).Name, FirstRow + index, Column(sheet, column));

    /// <summary>A cell of the budget; service counts from 0.</summary>
    public CellAddress BudgetCell(int row, int service) => new(Layout.Budget.Name, row, BudgetFirstColumn + service);

    /// <summary>The ledger total's cell on the control sheet.</summary>
    public CellAddress LedgerCell => new(Layout.Control.Name, FirstRow + 4, 2);

    /// <summary>A text of the layout with year, operator and readings put in.</summary>
    public string Fill(string text)
    {
        foreach (var (placeholder, value) in words)
        {
            text = text.Replace(placeholder, value, StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>Numbers for rows: Y001, Y002 ... after the highest already used.</summary>
    public static IReadOnlyList<string> Keys(char letter, IEnumerable<string> used, int count)
    {
        var keys = used.ToList();
        var highest = keys.Select(key =>
                int.TryParse(key.AsSpan(1), NumberStyles.None, Danish.Invariant, out var number) ? number : 0
            )
            .DefaultIfEmpty(0)
            .Max();
        while (keys.Count < count)
        {
            highest++;
            keys.Add(string.Create(Danish.Invariant, $"{letter}{highest:000}"));
        }

        return keys;
    }

    private IEnumerable<PlacedColumn> Place(SheetLayout sheet)
    {
        var index = 1;
        foreach (var column in sheet.Columns)
        {
            if (column.Type == ColumnType.CostLines)
            {
                for (var line = 0; line < Form.Lines.Count; line++)
                {
                    yield return new(column, index++, line, Form.Lines[line].Label);
                }
            }
            else
            {
                yield return new(column, index++, null, Fill(column.Header));
            }
        }
    }
}
