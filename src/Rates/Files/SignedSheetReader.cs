using System.Globalization;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Files;

/// <summary>Reads the signed sheet's rows back; throws <see cref="FormatException"/> with Danish words where it cannot.</summary>
internal sealed class SignedSheetReader(SheetCells cells)
{
    private const decimal MostRows = 1_000_000m;

    private readonly Dictionary<string, int> rows = Index(cells);

    public SignedSheet Read() =>
        new(
            Text("operator", 2),
            Year(),
            Text("layout", 2),
            Text("layout", 3),
            Date(Row("made"), 2) ?? throw new FormatException("datoen for skabelonen mangler"),
            Text("services", 2).Split(' ', StringSplitOptions.RemoveEmptyEntries),
            Text("addOns", 2).Split(' ', StringSplitOptions.RemoveEmptyEntries),
            Count(Row("buyers"), "købere"),
            rows.TryGetValue("steps", out var steps) ? Count(steps, "trin") : 0,
            Of("parameter").Select(Parameter).ToList(),
            Of("last").Select(LastYear).ToList()
        );

    private static Dictionary<string, int> Index(SheetCells cells)
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = 1; row <= cells.LastRow; row++)
        {
            if (cells[row, 1].Text is { } kind)
            {
                index.TryAdd(kind, row);
            }
        }

        return index;
    }

    private IEnumerable<int> Of(string kind)
    {
        for (var row = 1; row <= cells.LastRow; row++)
        {
            if (cells[row, 1].Text == kind)
            {
                yield return row;
            }
        }
    }

    private Parameter Parameter(int row)
    {
        var value = cells[row, 3];
        var text = value.Kind == CellKind.Number ? value.Number.ToString(Danish.Invariant) : value.Text;
        return new Parameter(
            TextAt(row, 2),
            new AreaKey(TextAt(row, 5)),
            TextAt(row, 8),
            Enum.TryParse<ParameterUnit>(TextAt(row, 4), out var unit)
                ? unit
                : throw new FormatException($"parameteren i række {row} har en ukendt enhed"),
            text ?? throw new FormatException($"parameteren i række {row} har ingen værdi"),
            Validity(row),
            TextAt(row, 9)
        );
    }

    private Period Validity(int row)
    {
        var from = Date(row, 6) ?? throw new FormatException($"parameteren i række {row} har ingen startdato");
        var to = Date(row, 7);
        return to < from
            ? throw new FormatException($"parameteren i række {row} slutter før den begynder")
            : new(from, to);
    }

    private LastYearService LastYear(int row) =>
        new(
            TextAt(row, 2),
            TextAt(row, 3),
            cells[row, 4].Text ?? "",
            cells[row, 5].Text ?? "",
            cells[row, 6].Text ?? "",
            cells[row, 7].Text ?? "",
            cells[row, 8].Text ?? "",
            cells[row, 9].Text ?? "",
            Number(row, 10),
            Number(row, 11),
            Number(row, 12),
            cells[row, 13].Text ?? "",
            cells[row, 14].Text ?? "",
            Number(row, 15),
            Number(row, 16)
        );

    private int Count(int row, string what) =>
        Number(row, 2) is { } count and >= 0m and <= MostRows && decimal.Truncate(count) == count
            ? (int)count
            : throw new FormatException($"antallet af rækker til {what} mangler eller er ikke et helt antal");

    private BudgetYear Year()
    {
        var number = Number(Row("year"), 2) ?? throw new FormatException("årstallet mangler");
        var year = BudgetYear.Parse(number.ToString(Danish.Invariant));
        return year.IsOk ? year.Value : throw new FormatException("årstallet er ikke et budgetår");
    }

    private int Row(string kind) =>
        rows.TryGetValue(kind, out var row) ? row : throw new FormatException($"linjen »{kind}« mangler");

    private string Text(string kind, int column) => TextAt(Row(kind), column);

    private string TextAt(int row, int column) =>
        cells[row, column].Text is { Length: > 0 } text
            ? text
            : throw new FormatException($"der mangler en tekst i række {row}");

    private decimal? Number(int row, int column) =>
        cells[row, column] is { Kind: CellKind.Number } cell ? cell.Number : null;

    private DateOnly? Date(int row, int column) =>
        cells[row, column].Text is not { Length: > 0 } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", Danish.Invariant, DateTimeStyles.None, out var date) ? date
        : throw new FormatException($"»{text}« i række {row} er ikke en dato");
}
