using Rammevaerk.Kernel.Figures;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules.Ledger;

namespace Rammevaerk.Rates.Rules.Checks;

/// <summary>What a check may look at: the file, its computed rates, last year, and what is known outside the file.</summary>
public sealed class CheckContext
{
    private readonly Dictionary<int, ServiceRow> byRow;
    private readonly Dictionary<int, ServiceRow> byBudgetColumn;

    /// <param name="rates">The file with its rates.</param>
    /// <param name="current">The parameters in force now, to see whether the file's are stale.</param>
    /// <param name="municipalities">Codes and names a buyer can have, as the drop-down shows them.</param>
    public CheckContext(ComputedRates rates, ParameterSet current, IReadOnlySet<string> municipalities)
    {
        Rates = rates;
        Current = current;
        Municipalities = municipalities;
        LastYear = rates
            .File.Header.LastYear.DistinctBy(last => last.Key, StringComparer.Ordinal)
            .ToDictionary(last => last.Key, StringComparer.Ordinal);
        Services = rates.File.Services.ToDictionary(service => service.Key, StringComparer.OrdinalIgnoreCase);
        byRow = rates.File.Services.ToDictionary(service => service.KeyCell.Row);
        byBudgetColumn = rates.File.Services.ToDictionary(service => service.Lines[0].Cell.Column);
    }

    public ComputedRates Rates { get; }

    public RateFile File => Rates.File;

    public RateRuleParameters Parameters => Rates.Parameters;

    public ParameterSet Current { get; }

    public IReadOnlySet<string> Municipalities { get; }

    /// <summary>Last year's services by the number that follows them.</summary>
    public IReadOnlyDictionary<string, LastYearService> LastYear { get; }

    /// <summary>
    /// Last year's rates as published now, in kroner by the service's number; null where that is not known, as on the
    /// command line.
    /// </summary>
    public IReadOnlyDictionary<string, decimal>? PublishedLastYear { get; init; }

    /// <summary>What the ledgers have put into the year's rates (RATE-6); null where that is not known.</summary>
    public IReadOnlyList<PlannedRegulation>? PlannedRegulations { get; init; }

    /// <summary>This year's services by their number.</summary>
    public IReadOnlyDictionary<string, ServiceRow> Services { get; }

    /// <summary>The service a cell belongs to, by its row or, on the budget, its column; null for cells of no service.</summary>
    public ServiceRow? ServiceAt(CellAddress cell)
    {
        var layout = File.Header.Layout;
        return cell.Sheet == layout.Budget.Name ? byBudgetColumn.GetValueOrDefault(cell.Column)
            : layout.Sheets.Any(sheet => sheet.Name == cell.Sheet && sheet.Rows == RowKind.Services)
                ? byRow.GetValueOrDefault(cell.Row)
            : null;
    }
}
