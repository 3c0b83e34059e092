using Rammevaerk.Platform.Sheets.Writing;
using Rammevaerk.Rates.Domain;

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

    /// <summary>The part of a service's cost line that is service to the citizen (RATE-8).</summary>
    public virtual CellContent ServicePart(int service, int line) => CellContent.Empty;

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

    /// <summary>The total by the operator's ledger.</summary>
    public virtual CellContent LedgerTotal => CellContent.Empty;

    /// <summary>Key of the form its amounts are for; null when any form will do.</summary>
    public virtual string? Form => null;

    /// <summary>Numbers of services the template must have rows for, beside last year's.</summary>
    public virtual IReadOnlyList<string> ServiceKeys => [];

    /// <summary>Numbers of add-ons the template must have rows for, beside last year's.</summary>
    public virtual IReadOnlyList<string> AddOnKeys => [];

    /// <summary>How many rows of buyers it fills.</summary>
    public virtual int Buyers => 0;

    /// <summary>Last year's figures, where it knows them and the template is not asked for with last year's file.</summary>
    public virtual IReadOnlyList<LastYearService> LastYear => [];

    /// <summary>How many rows of levels and part-time it fills.</summary>
    public virtual int Steps => 0;

    /// <summary>The content as it is written into rows laid out like this.</summary>
    public virtual TemplateContent For(RateFileShape shape) => this;
}
