using Rammevaerk.Kernel.Figures;

namespace Rammevaerk.Platform.Sheets.Writing;

/// <summary>Whether users can see a sheet.</summary>
public enum SheetVisibility
{
    Visible,

    /// <summary>Hidden, and not shown by the spreadsheet's own menu.</summary>
    VeryHidden,
}

/// <summary>A list of choices or a plain number an input cell accepts, with the help shown beside it.</summary>
/// <param name="Range">The cells it counts for, as B8:B47.</param>
/// <param name="ListSource">A range with the choices, or null when anything goes.</param>
/// <param name="MustBeNumber">True when only numbers are accepted.</param>
/// <param name="Title">Head of the help.</param>
/// <param name="Help">The help.</param>
public sealed record InputRule(string Range, string? ListSource, bool MustBeNumber, string Title, string Help);

/// <summary>A mark shown in a range while a formula (for its top left cell) is true.</summary>
public sealed record ConditionalMark(string Range, string Formula, ConditionalStyle Style);

/// <summary>One sheet in the making. Rows and columns count from 1.</summary>
public sealed class SheetWriter(string name, SheetVisibility visibility)
{
    internal readonly SortedDictionary<int, SortedDictionary<int, (CellContent Content, CellStyle Style)>> Rows = [];
    internal readonly SortedDictionary<int, double> ColumnWidths = [];
    internal readonly Dictionary<int, double> RowHeights = [];
    internal readonly HashSet<int> OutlineRows = [];
    internal readonly List<string> Merges = [];
    internal readonly List<InputRule> InputRules = [];
    internal readonly List<ConditionalMark> Marks = [];
    internal readonly List<PlacedChart> Charts = [];

    public string Name { get; } = name;

    public SheetVisibility Visibility { get; } = visibility;

    /// <summary>Rows and columns that stay in view; 0 for none.</summary>
    public (int Rows, int Columns) Frozen { get; set; }

    /// <summary>Locks every cell whose style is locked; without a password, since it guards against slips only.</summary>
    public bool Protected { get; set; }

    /// <summary>Rows repeated on every printed page, as 6 to 7; null for none.</summary>
    public (int From, int To)? PrintTitleRows { get; set; }

    /// <summary>The range that can be filtered by its heads, as A1:F20; null for none.</summary>
    public string? Filtered { get; set; }

    /// <summary>Colour of the sheet's tab, RRGGBB, or null.</summary>
    public string? TabColour { get; set; }

    public void Set(int row, int column, CellContent content, CellStyle? style = null)
    {
        if (!Rows.TryGetValue(row, out var cells))
        {
            cells = [];
            Rows.Add(row, cells);
        }

        cells[column] = (content, style ?? CellStyle.Plain);
    }

    public void Set(int row, int column, string? text, CellStyle? style = null) =>
        Set(row, column, CellContent.Of(text), style);

    public void Set(int row, int column, decimal? number, CellStyle? style = null) =>
        Set(row, column, CellContent.Of(number), style);

    public void Width(int column, double width) => ColumnWidths[column] = width;

    public void Height(int row, double points) => RowHeights[row] = points;

    /// <summary>Puts a row in a group the user can fold out.</summary>
    public void Fold(int row) => OutlineRows.Add(row);

    public void Merge(int row, int fromColumn, int toColumn) => Merges.Add(Range(row, fromColumn, row, toColumn));

    public void Accept(InputRule rule) => InputRules.Add(rule);

    /// <summary>Lays a chart over cells that hold nothing.</summary>
    public void Place(PlacedChart chart) => Charts.Add(chart);

    public void Mark(ConditionalMark mark) => Marks.Add(mark);

    /// <summary>A range as B8:B47.</summary>
    public static string Range(int fromRow, int fromColumn, int toRow, int toColumn) =>
        $"{new CellAddress("", fromRow, fromColumn).Local}:{new CellAddress("", toRow, toColumn).Local}";
}
