using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Rates.Rules;

namespace Rammevaerk.Tests.Unit.Rates.Rules;

/// <summary>The parameters the rate rules ask for: all of them, and only values the rules can use.</summary>
public sealed class RateRuleParametersTests
{
    private static readonly AreaKey Middle = new("midtjylland");

    [Theory]
    [InlineData(ParameterKeys.RateDecimals, "7")]
    [InlineData(ParameterKeys.RateDecimals, "1.5")]
    [InlineData(ParameterKeys.OccupancyDecimals, "-1")]
    [InlineData(ParameterKeys.DaysPerYear, "0")]
    [InlineData(ParameterKeys.DaysPerYear, "-365")]
    [InlineData(ParameterKeys.DaysPerYear, "79228162514264337593543950335")]
    [InlineData(ParameterKeys.OverheadMax, "-4.5")]
    [InlineData(ParameterKeys.SumTolerance, "79228162514264337593543950335")]
    [InlineData(ParameterKeys.OccupancyMin, "mange")]
    [InlineData(ParameterKeys.EnrolmentFractions, "tyve")]
    [InlineData(ParameterKeys.EnrolmentFractions, "")]
    public void A_value_no_rule_can_use_is_RV_104(string key, string value)
    {
        var fault = Find(key, value).Fault.ShouldNotBeNull();

        fault.Id.ShouldBe("RV-104");
        fault.Message.ShouldContain($"»{key}«");
    }

    [Fact]
    public void A_fraction_above_the_whole_is_RV_123() =>
        Find(ParameterKeys.EnrolmentFractions, "20 120").Fault!.Id.ShouldBe("RV-123");

    [Theory]
    [InlineData(ParameterKeys.RateDecimals, "0")]
    [InlineData(ParameterKeys.DaysPerYear, "366")]
    [InlineData(ParameterKeys.OverheadMax, "6")]
    [InlineData(ParameterKeys.HealthActActs, "ingen")]
    public void Other_values_are_the_areas_own_choice(string key, string value) =>
        Find(key, value).Fault.ShouldBeNull();

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_missing_parameter_is_named(string key)
    {
        var without = new ParameterSet(ParameterFile.Starting.All.Where(parameter => parameter.Key != key));

        var fault = RateRuleParameters.Find(without, Middle, new(2027), traced: false).Fault.ShouldNotBeNull();

        fault.Id.ShouldBe("RV-101");
        fault.Message.ShouldContain($"»{key}«");
    }

    public static TheoryData<string> Keys => new(RateRuleParameters.Keys);

    private static Result<RateRuleParameters> Find(string key, string value) =>
        RateRuleParameters.Find(
            new(
                ParameterFile.Starting.All.Select(parameter =>
                    parameter.Key == key ? parameter with { Text = value } : parameter
                )
            ),
            Middle,
            new(2027),
            traced: false
        );
}
