using FsCheck;
using FsCheck.Fluent;
using Rammevaerk.Rates.Rules;

namespace Rammevaerk.Tests.Unit.Rates.Rules;

/// <summary>RATE-9 and RATE-10: worked examples, and what holds for any figures.</summary>
public sealed class StepAndNetRateRuleTests
{
    [Theory]
    [InlineData(100, 544_00, 198_560)]
    [InlineData(85, 462_40, 168_776)]
    [InlineData(60, 326_40, 119_136)]
    public void The_table_of_one_operator_gives_the_examples_of_the_rule(int points, int oere, int year)
    {
        StepRateRule.Compute(544m, points / 100m, 2).Value.ShouldBe(oere / 100m);
        StepRateRule.Yearly(544m, 365m, points / 100m, 2).Value.ShouldBe(year);
    }

    [Theory]
    [InlineData(20, 108_80)]
    [InlineData(40, 217_60)]
    [InlineData(60, 326_40)]
    [InlineData(80, 435_20)]
    [InlineData(100, 544_00)]
    public void Proportional_fractions_are_a_table_too(int points, int oere) =>
        StepRateRule.Compute(544m, points / 100m, 2).Value.ShouldBe(oere / 100m);

    [Fact]
    public void The_net_rate_of_the_example_is_the_gross_without_indirect_VAT() =>
        NetRateRule.Compute(2461m, 0.954m).Value.ShouldBe(2347.79m);

    [Fact]
    public void A_larger_share_never_costs_less_and_no_share_costs_more_than_all() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll<PositiveInt, PositiveInt>(
                (rate, points) =>
                {
                    var full = rate.Get / 100m;
                    var share = (points.Get % 100 + 1) / 100m;
                    var part = StepRateRule.Compute(full, share, 2).Value;
                    return part <= StepRateRule.Compute(full, decimal.Min(1m, share + 0.01m), 2).Value
                        && part <= full
                        && NetRateRule.Compute(full, 0.954m).Value <= full;
                }
            )
        );
}
