using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Sheets.Writing;
using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Rules;

namespace Rammevaerk.Rates.Files;

/// <summary>
/// An input cell by what it is about, wherever it stands in a file: the number of the service or add-on (a buyer's row is
/// known by service and municipality; what belongs to the whole file has no row), the layout's key of the sheet, and the
/// key of the column or cost line.
/// </summary>
public readonly record struct FilledCell(string Row, string Sheet, string Column)
{
    public const string Budget = "budget";
    public const string AddOns = "addOns";
    public const string Buyers = "buyers";
    public const string Steps = "steps";
    public const string Front = "front";
    public const string Control = "control";
    public const string Percent = "percent";
    public const string Label = "label";
    public const string Kind = "kind";

    /// <summary>A cost line of a service or an add-on.</summary>
    public static FilledCell Line(string row, string sheet, CostLine line) => new(row, sheet, $"line/{line.Key}");

    /// <summary>A sub-line's amount, or with an ending its label or kind, which all services share.</summary>
    public static FilledCell SubLine(string row, CostLine line, int number, string ending = "") =>
        new(row, Budget, string.Create(Kernel.Danish.Invariant, $"line/{line.Key}/{number}{ending}"));

    /// <summary>True for a cell of a service's row or column.</summary>
    public bool IsOfService => Row.Length > 0 && Sheet is not (AddOns or Buyers or Steps);
}

/// <summary>Everything entered in a rate file, cell by cell; empty cells are left out.</summary>
public sealed class FilledCells
{
    private readonly Dictionary<FilledCell, CellContent> values = [];

    /// <summary>No cell filled.</summary>
    public FilledCells() { }

    public FilledCells(IEnumerable<KeyValuePair<FilledCell, CellContent>> cells)
    {
        foreach (var (cell, content) in cells)
        {
            Put(cell, content);
        }
    }

    public IReadOnlyDictionary<FilledCell, CellContent> Values => values;

    /// <summary>The cell's content; empty when nothing is entered.</summary>
    public CellContent this[FilledCell cell] => values.GetValueOrDefault(cell);

    /// <summary>The numbers of the services with something entered, in their order.</summary>
    public IReadOnlyList<string> ServiceKeys => Rows(cell => cell.IsOfService);

    public IReadOnlyList<string> AddOnKeys => Rows(cell => cell.Sheet == FilledCell.AddOns);

    /// <summary>The rows of buyers, by service and municipality.</summary>
    public IReadOnlyList<string> BuyerRows => Rows(cell => cell.Sheet == FilledCell.Buyers);

    /// <summary>The rows of levels and part-time, by service and name.</summary>
    public IReadOnlyList<string> StepRows => Rows(cell => cell.Sheet == FilledCell.Steps);

    /// <summary>Everything entered in a file as read; what could not be read stands as it was written.</summary>
    public static FilledCells Of(RateFile file)
    {
        var cells = new FilledCells();
        var shape = ShapeOf(file);
        var content = new FilledContent(file).For(shape);
        foreach (var sheet in shape.Layout.Sheets)
        {
            for (var index = 0; index < shape.Rows(sheet); index++)
            {
                cells.ReadRow(content, shape, sheet, index);
            }
        }

        cells.ReadBudget(content, shape);
        foreach (var contact in shape.Layout.Front.Contact)
        {
            cells.Put(new("", FilledCell.Front, contact.Key), CellContent.Of(content.Contact(contact.Key)));
        }

        cells.Put(new("", FilledCell.Control, "ledger"), content.LedgerTotal);
        return cells;
    }

    private static RateFileShape ShapeOf(RateFile file)
    {
        var header = file.Header;
        var readings = header
            .Parameters.Find(ParameterKeys.OccupancyReadings, header.Operator.Area, header.Year.Start)
            .Then(ReadingPair.Parse);
        return new RateFileShape(
            header.Layout,
            header.Form,
            header.Year,
            readings.Value,
            header.Operator.FullName,
            [.. file.Services.Select(service => service.Key)],
            [.. file.AddOns.Select(addOn => addOn.Key)],
            file.Buyers.Count,
            file.Steps.Count
        );
    }

    private void ReadRow(TemplateContent content, RateFileShape shape, SheetLayout sheet, int index)
    {
        var row = sheet.Rows switch
        {
            RowKind.Services => shape.ServiceKeys[index],
            RowKind.AddOns => shape.AddOnKeys[index],
            RowKind.Buyers => FreeRow(
                BuyerRows,
                content.Cell(sheet.Key, "service", index).Text,
                content.Cell(sheet.Key, "municipality", index).Text
            ),
            RowKind.Steps => FreeRow(
                StepRows,
                content.Cell(sheet.Key, "service", index).Text,
                content.Cell(sheet.Key, "name", index).Text
            ),
            _ => throw new InvalidOperationException(sheet.Rows.ToString()),
        };
        foreach (var placed in shape.Columns(sheet.Key).Where(placed => placed.Column.IsInput))
        {
            if (placed.CostLine is { } line)
            {
                Put(
                    FilledCell.Line(row, sheet.Key, shape.Form.Lines[line]),
                    sheet.Rows == RowKind.AddOns ? content.AddOnLine(index, line) : content.ServicePart(index, line)
                );
            }
            else
            {
                Put(new(row, sheet.Key, placed.Column.Key), content.Cell(sheet.Key, placed.Column.Key, index));
            }
        }
    }

    private void ReadBudget(TemplateContent content, RateFileShape shape)
    {
        for (var at = 0; at < shape.Form.Lines.Count; at++)
        {
            var line = shape.Form.Lines[at];
            for (var number = 0; number < shape.Form.SubLines; number++)
            {
                var (label, kind) = content.SubLine(at, number);
                Put(FilledCell.SubLine("", line, number, "/label"), CellContent.Of(label));
                Put(FilledCell.SubLine("", line, number, "/kind"), CellContent.Of(kind));
            }

            for (var service = 0; service < shape.ServiceKeys.Count; service++)
            {
                var key = shape.ServiceKeys[service];
                Put(FilledCell.Line(key, FilledCell.Budget, line), content.BudgetLine(service, at));
                for (var number = 0; number < shape.Form.SubLines; number++)
                {
                    Put(FilledCell.SubLine(key, line, number), content.BudgetSubLine(service, at, number));
                }
            }
        }

        for (var service = 0; service < shape.ServiceKeys.Count; service++)
        {
            Put(
                new(shape.ServiceKeys[service], FilledCell.Budget, FilledCell.Percent),
                content.OverheadPercent(service)
            );
        }
    }

    /// <summary>A row of its own also where the same buyer or step of the same service stands twice.</summary>
    private static string FreeRow(IReadOnlyList<string> taken, string? service, string? name)
    {
        var row = $"{service}|{name}";
        for (var again = 2; taken.Contains(row); again++)
        {
            row = string.Create(Kernel.Danish.Invariant, $"{service}|{name}|{again}");
        }

        return row;
    }

    private void Put(FilledCell cell, CellContent content)
    {
        if (content != CellContent.Empty && !(content.Number is null && string.IsNullOrEmpty(content.Text)))
        {
            values[cell] = content;
        }
    }

    private IReadOnlyList<string> Rows(Func<FilledCell, bool> wanted) =>
        [.. values.Keys.Where(wanted).Select(cell => cell.Row).Distinct().Order(StringComparer.Ordinal)];
}
