using Rammevaerk.Kernel.Figures;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules;

/// <summary>
/// The named steps of the rules with the parameters that choose something without being a number of the formula (which
/// years are read, how many decimals), so that the derivation says their source too.
/// </summary>
public sealed class RuleSteps
{
    private readonly Dictionary<ServiceUnit, Step> rates;

    public RuleSteps(Parameter readings, Parameter occupancyDecimals, Parameter rateDecimals)
    {
        Occupancy = Sourced(BudgetedOccupancyRule.Step, readings, occupancyDecimals);
        ApprovedOccupancy = Sourced(BudgetedOccupancyRule.ApprovedStep, occupancyDecimals);
        AddOn = Sourced(AddOnRateRule.Step, rateDecimals);
        rates = Enum.GetValues<ServiceUnit>()
            .ToDictionary(unit => unit, unit => Sourced(RatePerUnitRule.StepOf(unit), rateDecimals));
    }

    public Step Occupancy { get; }

    public Step ApprovedOccupancy { get; }

    public Step AddOn { get; }

    public Step Rate(ServiceUnit unit) => rates[unit];

    private static Step Sourced(Step step, params ReadOnlySpan<Parameter> chosen)
    {
        var source = step.Source;
        foreach (var parameter in chosen)
        {
            source += $" · {parameter.Label}: {parameter.Shown}, {parameter.Source}";
        }

        return step with
        {
            Source = source,
        };
    }
}
