using FsCheck;
using FsCheck.Fluent;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Rules;

namespace Rammevaerk.Tests.Unit.Rates.Rules;

/// <summary>RATE-8 for the worked example and for any figures.</summary>
public sealed class SplitRateRuleTests
{
    [Fact]
    public void The_worked_example_of_the_rule_holds() =>
        SplitRateRule.Price(3187m, 2.5m, 402m, 2).Value.ShouldBe(4192m);

    [Fact]
    public void Base_and_service_part_together_bring_in_the_whole_cost_at_the_budgeted_hours() =>
        Holds(one =>
        {
            var income = (one.BaseRate + (one.Hours * one.ServiceRate)) * one.Sale;
            // Each rate is at most half an øre beside its exact value.
            return decimal.Abs(income - one.Whole) <= 0.005m * one.Sale * (1m + one.Hours);
        });

    [Fact]
    public void The_price_at_the_budgeted_hours_is_the_whole_rate_but_for_rounding() =>
        Holds(one =>
            decimal.Abs(Price(one, one.Hours) - decimal.Round(one.Whole / one.Sale, 2, MidpointRounding.AwayFromZero))
            <= 0.005m * (3m + one.Hours)
        );

    [Fact]
    public void More_hours_never_cost_less() => Holds(one => Price(one, one.Hours + 0.25m) >= Price(one, one.Hours));

    [Fact]
    public void More_service_in_the_same_cost_never_makes_the_base_rate_higher() =>
        Holds(one => Split(one.Cost, one.Part + 1m, one.Sale, one.Hours).BaseRate <= one.BaseRate);

    private static decimal Price(Example one, decimal hours) =>
        SplitRateRule.Price(one.BaseRate, hours, one.ServiceRate, 2).Value;

    private static Example Split(decimal cost, decimal part, decimal sale, decimal hours)
    {
        const decimal overhead = 0.042m;
        const decimal regulation = 12_345.67m;
        Figure service = part;
        Figure rest = cost - part;
        return new(
            cost,
            part,
            (cost * (1m + overhead)) + regulation,
            sale,
            hours,
            SplitRateRule.BaseRate(rest, rest * overhead, regulation, sale, 2).Value,
            SplitRateRule.ServiceRate(service, service * overhead, sale, hours, 2).Value
        );
    }

    private static void Holds(Func<Example, bool> property) =>
        Check.QuickThrowOnFailure(
            Prop.ForAll<PositiveInt, PositiveInt, PositiveInt>(
                (cost, places, hours) =>
                {
                    var whole = 500_000m + (cost.Get * 7919.37m);
                    return property(
                        Split(
                            whole,
                            whole * (places.Get % 90) / 100m,
                            (places.Get % 60 + 1) * 365m * 0.956m,
                            (hours.Get % 48 + 1) / 4m
                        )
                    );
                }
            )
        );

    private sealed record Example(
        decimal Cost,
        decimal Part,
        decimal Whole,
        decimal Sale,
        decimal Hours,
        decimal BaseRate,
        decimal ServiceRate
    );
}
