using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Parameters;

namespace Rammevaerk.Schemes.Rules;

/// <summary>
/// FIN-4 (SEL § 176): the state refunds 25 % of a person's yearly cost between the first and second threshold, 50 %
/// between the second and third, 75 % above the third; each part counted once. A year without entered thresholds is
/// refused: they are never carried over from another year.
/// </summary>
public static class CentralRefundRule
{
    public const string Id = "FIN-4";
    private const string Source = "SEL § 176";
    private static readonly Step Refund = new("Statsrefusion", Unit.Kroner, Id, Source);

    /// <summary>The refund in kroner, to the øre, with its derivation.</summary>
    /// <param name="amount">The yearly cost in kroner of one person, or of a household's children under § 176(2).</param>
    /// <param name="year">The year of the cost.</param>
    /// <param name="parameters">The thresholds and shares.</param>
    /// <returns>RV-511 for a negative amount, RV-512 thresholds out of order, RV-101 to 103 for a year without thresholds.</returns>
    public static Result<Figure> Compute(decimal amount, BudgetYear year, ParameterSet parameters)
    {
        if (amount < 0m)
        {
            return SchemeFaults.NegativeCost(amount);
        }

        if (amount > SchemeFaults.LargestCost)
        {
            return SchemeFaults.CostTooLarge(amount);
        }

        var found = new List<Figure>();
        foreach (var key in Keys)
        {
            // the last day too: a threshold that ends within the year does not cover it
            var parameter = parameters
                .FindNumber(key, AreaKey.Country, year.Start)
                .Then(first => parameters.FindNumber(key, AreaKey.Country, year.End).Then(_ => Result.Ok(first)));
            if (!parameter.IsOk)
            {
                return parameter.Fault;
            }

            found.Add(parameter.Value.Figure(traced: true));
        }

        return found[0].Value <= found[1].Value && found[1].Value <= found[2].Value
            ? Formula(Figure.From(new Input(amount, "Årets udgift", Unit.Kroner)), found)
            : SchemeFaults.ThresholdsOutOfOrder(year);
    }

    private static readonly string[] Keys =
    [
        ParameterKeys.RefundThreshold1,
        ParameterKeys.RefundThreshold2,
        ParameterKeys.RefundThreshold3,
        ParameterKeys.RefundShare1,
        ParameterKeys.RefundShare2,
        ParameterKeys.RefundShare3,
    ];

    private static Figure Formula(Figure cost, List<Figure> found)
    {
        var (first, second, third) = (found[0], found[1], found[2]);
        var (low, middle, high) = (found[3], found[4], found[5]);
        return Figure
            .Sum([low * cost.Tier(first, second), middle * cost.Tier(second, third), high * cost.Tier(third)])
            .Rounded(2)
            .Named(Refund);
    }
}
