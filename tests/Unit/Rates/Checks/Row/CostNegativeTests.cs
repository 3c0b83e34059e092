using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-226.</summary>
public sealed class CostNegativeTests : CheckTests
{
    [Fact]
    public void A_negative_cost_is_found() =>
        Finds<CostNegative>("RF-226", Severity.Warning, Valid().Line("property", -640_020m), "Budget!C32", "−640.020,00");

    [Fact]
    public void A_negative_cost_of_an_add_on_is_found() =>
        Finds<CostNegative>("RF-226", Severity.Warning, Valid().AddOn().AddOnLine("property", -500.5m), "Tillæg!L8", "−500,50");

    [Fact]
    public void Income_is_not() => Passes<CostNegative>(Valid());

    [Fact]
    public void The_line_of_others_may_have_either_sign() => Passes<CostNegative>(Valid().ThreeLines().Line("other", -1_000_001m));
}
