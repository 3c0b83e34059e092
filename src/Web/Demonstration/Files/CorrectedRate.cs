using Rammevaerk.Rates.Rules;
using Rammevaerk.Web.Demonstration.Plan;

namespace Rammevaerk.Web.Demonstration.Files;

/// <summary>The one published rate that was corrected: it had counted the rent twice.</summary>
internal static class CorrectedRate
{
    /// <summary>Code of the operator.</summary>
    public const string Operator = "0710";

    /// <summary>What the rate became, of what it was.</summary>
    public const decimal Share = 0.968m;

    private const int Decimals = 2;

    /// <summary>The corrected rate of one that was published.</summary>
    public static decimal Of(decimal published) => decimal.Round(published * Share, Decimals);

    /// <summary>Number of the service whose rate was corrected; null at the other operators.</summary>
    public static string? KeyIn(PlannedOperator one) => one.Code == Operator ? one.Services[0].Service.Key : null;

    /// <summary>The corrected rates of an operator, by number, for the template of the year after; null for none.</summary>
    public static IReadOnlyDictionary<string, decimal>? In(PlannedOperator one, ComputedRates rates) =>
        one.Code == Operator && rates.Services[0] is { Rate: { } rate } first
            ? new Dictionary<string, decimal> { [first.Service.Key] = Of(rate.Value) }
            : null;
}
