namespace Rammevaerk.Rates.Files;

/// <summary>
/// How a rate file of one version looks, as data: sheets, columns, cost lines, lists, help and formulas. The template,
/// the reader and the page that documents the file are all made from it. Never changed once in use.
/// </summary>
public sealed class RateFileLayout
{
    public string Version { get; set; } = "";

    public string Name { get; set; } = "";

    public RowCount Services { get; set; } = new();

    public RowCount AddOns { get; set; } = new();

    public RowCount Buyers { get; set; } = new();

    /// <summary>Levels and part-time; none before layout 2027.3.</summary>
    public RowCount Steps { get; set; } = new();

    public Dictionary<string, List<ListItem>> Lists { get; set; } = [];

    public List<CostForm> CostForms { get; set; } = [];

    public FrontSheet Front { get; set; } = new();

    public List<SheetLayout> Sheets { get; set; } = [];

    public BudgetSheet Budget { get; set; } = new();

    public ControlSheet Control { get; set; } = new();

    /// <summary>True when the layout has the sheet.</summary>
    public bool Has(string sheet) => Sheets.Exists(one => one.Key == sheet);

    /// <summary>The sheet with the key.</summary>
    public SheetLayout Sheet(string key) => Sheets.First(sheet => sheet.Key == key);

    /// <summary>The key of a list's text, upper and lower case alike; null when the text is not on the list.</summary>
    public string? ListKey(string list, string text) =>
        Lists[list].FirstOrDefault(item => string.Equals(item.Text, text, StringComparison.OrdinalIgnoreCase))?.Key;
}

/// <summary>How many rows a sheet is made with, and the most it can be made with.</summary>
public sealed class RowCount
{
    public int Usual { get; set; }

    public int Most { get; set; }
}

/// <summary>One choice of a drop-down: the key the code knows and the Danish text.</summary>
public sealed class ListItem
{
    public string Key { get; set; } = "";

    public string Text { get; set; } = "";
}

/// <summary>A form of the rate basis (RATE-3): nine lines, or the newer three.</summary>
public sealed class CostForm
{
    public string Key { get; set; } = "";

    public string Name { get; set; } = "";

    /// <summary>Sub-lines a line can be broken down into.</summary>
    public int SubLines { get; set; }

    public List<CostLine> Lines { get; set; } = [];
}

/// <summary>Which sign a cost line's amount should have.</summary>
public enum LineSign
{
    Cost,
    Income,
    Any,
}

/// <summary>One line of the rate basis.</summary>
public sealed class CostLine
{
    public string Key { get; set; } = "";

    public string Label { get; set; } = "";

    public LineSign Sign { get; set; }

    public string Help { get; set; } = "";
}

/// <summary>The first sheet: guide and contact person.</summary>
public sealed class FrontSheet
{
    public string Name { get; set; } = "";

    public string Title { get; set; } = "";

    public List<LabelledCell> Contact { get; set; } = [];

    public List<string> Guide { get; set; } = [];
}

/// <summary>An input cell with its label to the left.</summary>
public sealed class LabelledCell
{
    public string Key { get; set; } = "";

    public string Label { get; set; } = "";

    public string Help { get; set; } = "";
}

/// <summary>What the rows of a sheet are.</summary>
public enum RowKind
{
    Services,
    AddOns,
    Buyers,
    Steps,
}

/// <summary>A sheet with one row for each service, add-on or buyer.</summary>
public sealed class SheetLayout
{
    public string Key { get; set; } = "";

    public string Name { get; set; } = "";

    public string Title { get; set; } = "";

    public string Guide { get; set; } = "";

    public RowKind Rows { get; set; }

    public List<ColumnLayout> Columns { get; set; } = [];
}

/// <summary>What a column holds.</summary>
public enum ColumnType
{
    /// <summary>The fixed number of the row; locked.</summary>
    Key,
    Text,
    Number,
    Choice,

    /// <summary>Computed by the sheet; locked.</summary>
    Formula,

    /// <summary>Stands for one number column for each cost line of the file's form.</summary>
    CostLines,
}

/// <summary>When a column must be filled in on a row that is in use.</summary>
public enum Required
{
    No,
    Always,

    /// <summary>The two occupancy readings: both, unless an expected or an approved figure stands instead.</summary>
    Reading,
}

/// <summary>One column: its head, what it holds, its help and, when computed, its formula.</summary>
public sealed class ColumnLayout
{
    public string Key { get; set; } = "";

    public string Header { get; set; } = "";

    public string? Unit { get; set; }

    public ColumnType Type { get; set; }

    public string? List { get; set; }

    public Required Required { get; set; }

    public string? Format { get; set; }

    public double Width { get; set; }

    public string Help { get; set; } = "";

    public string? Formula { get; set; }

    /// <summary>True when the user may write in it.</summary>
    public bool IsInput => Type is ColumnType.Text or ColumnType.Number or ColumnType.Choice or ColumnType.CostLines;
}

/// <summary>The budget: cost lines as rows, one column for each service.</summary>
public sealed class BudgetSheet
{
    public string Name { get; set; } = "";

    public string Title { get; set; } = "";

    public string Guide { get; set; } = "";

    public Dictionary<string, string> Labels { get; set; } = [];

    public Dictionary<string, string> Help { get; set; } = [];
}

/// <summary>The last sheet: totals and what is missing.</summary>
public sealed class ControlSheet
{
    public string Name { get; set; } = "";

    public string Title { get; set; } = "";

    public string Guide { get; set; } = "";

    public string LedgerLabel { get; set; } = "";

    public string LedgerHelp { get; set; } = "";
}
