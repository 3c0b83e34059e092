using Rammevaerk.Platform.Sheets.Writing;

namespace Rammevaerk.Rates.Files;

/// <summary>What a template's input cells hold when it is made: nothing, unless a kind of content says otherwise.</summary>
public class TemplateContent
{
    /// <summary>An empty template.</summary>
    public static readonly TemplateContent Blank = new();

    /// <summary>An input cell of a sheet with rows; index counts from 0.</summary>
    public virtual CellContent Cell(string sheet, string column, int index) => CellContent.Empty;

    /// <summary>A cost line of an add-on.</summary>
    public virtual CellContent AddOnLine(int index, int line) => CellContent.Empty;

    /// <summary>A cost line of a service's budget.</summary>
    public virtual CellContent BudgetLine(int service, int line) => CellContent.Empty;

    /// <summary>A sub-line's amount in a service's budget.</summary>
    public virtual CellContent BudgetSubLine(int service, int line, int number) => CellContent.Empty;

    /// <summary>A service's overhead in per cent points.</summary>
    public virtual CellContent OverheadPercent(int service) => CellContent.Empty;

    /// <summary>What a sub-line is called and its kind, as the drop-down's text.</summary>
    public virtual (string? Label, string? Kind) SubLine(int line, int number) => (null, null);

    /// <summary>A line about the contact person.</summary>
    public virtual string? Contact(string key) => null;
}
