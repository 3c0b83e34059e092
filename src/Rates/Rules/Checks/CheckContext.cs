using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks;

/// <summary>What a check may look at: the file, its computed rates, last year, and what is known outside the file.</summary>
public sealed class CheckContext
{
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
    }

    public ComputedRates Rates { get; }

    public RateFile File => Rates.File;

    public RateRuleParameters Parameters => Rates.Parameters;

    public ParameterSet Current { get; }

    public IReadOnlySet<string> Municipalities { get; }

    /// <summary>Last year's services by the number that follows them.</summary>
    public IReadOnlyDictionary<string, LastYearService> LastYear { get; }

    /// <summary>This year's services by their number.</summary>
    public IReadOnlyDictionary<string, ServiceRow> Services { get; }
}
