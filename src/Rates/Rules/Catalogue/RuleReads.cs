using Rammevaerk.Platform.Parameters;

namespace Rammevaerk.Rates.Rules.Catalogue;

/// <summary>Which dated parameters each rule reads; a test holds it against the rules' own source.</summary>
public static class RuleReads
{
    private static readonly Dictionary<string, string[]> Keys = new(StringComparer.Ordinal)
    {
        ["RATE-2"] = [ParameterKeys.DaysPerYear, ParameterKeys.RateDecimals],
        ["RATE-4"] = [ParameterKeys.OverheadMax],
        ["RATE-5"] =
        [
            ParameterKeys.OccupancyReadings,
            ParameterKeys.OccupancyMin,
            ParameterKeys.OccupancyMax,
            ParameterKeys.OccupancyMinShort,
            ParameterKeys.OccupancyDecimals,
        ],
        ["RATE-6"] =
        [
            ParameterKeys.PostRegulationRules,
            ParameterKeys.SetAsideMax,
            ParameterKeys.SetAsideYears,
            ParameterKeys.PostRegulationYears,
        ],
        ["RATE-7"] = [ParameterKeys.RateDecimals],
        ["RATE-8"] = [ParameterKeys.RateModel, ParameterKeys.RateDecimals],
        ["RATE-8A"] = [ParameterKeys.SplitEstimateShare, ParameterKeys.SplitEstimateHours],
        ["RATE-9"] = [ParameterKeys.RateDecimals],
        ["RATE-10"] = [ParameterKeys.NetShare],
        ["RATE-11"] = [ParameterKeys.HealthActActs],
        ["RATE-13D"] = [ParameterKeys.RateDecimals],
        ["RATE-16"] = [ParameterKeys.PublicDerivation],
        ["RATE-18"] = [ParameterKeys.RateNoticeMonths],
        ["RF-201"] = [ParameterKeys.OverheadMax],
        ["RF-204"] = [ParameterKeys.RateDecimals],
        ["RF-206"] = [ParameterKeys.SumTolerance],
        ["RF-209"] =
        [
            ParameterKeys.OccupancyMin,
            ParameterKeys.OccupancyMax,
            ParameterKeys.OccupancyMinShort,
            ParameterKeys.OccupancyDecimals,
        ],
        ["RF-210"] = [ParameterKeys.OccupancyWarning],
        ["RF-213"] = [ParameterKeys.OccupancyPlausibleMax],
        ["RF-215"] = [ParameterKeys.EnrolmentFractions],
        ["RF-219"] = [ParameterKeys.HealthActActs],
        ["RF-224"] = [ParameterKeys.DaysPerYear],
        ["RF-237"] = [ParameterKeys.RateDecimals],
        ["RF-243"] = [ParameterKeys.RateModel],
        ["RF-244"] = [ParameterKeys.NetShare, ParameterKeys.RateDecimals],
        ["RF-303"] = [ParameterKeys.SumTolerance],
        ["RF-304"] = RateRuleParameters.Keys.ToArray(),
        ["RF-308"] = [ParameterKeys.PlaceCostMin],
        ["RF-309"] = [ParameterKeys.SumTolerance],
        ["RF-401"] = [ParameterKeys.RateChangeWarning],
        ["RF-404"] = [ParameterKeys.MinorChangeLimit],
        ["RF-405"] = [ParameterKeys.MinorChangeLimit],
    };

    /// <summary>The keys of the parameters the rule reads; empty when it reads none.</summary>
    public static IReadOnlyList<string> Of(string rule) => Keys.GetValueOrDefault(rule, []);
}
