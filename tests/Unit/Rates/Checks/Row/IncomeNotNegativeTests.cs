using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-225.</summary>
public sealed class IncomeNotNegativeTests : CheckTests
{
    [Fact]
    public void Positive_income_is_found() =>
        Finds<IncomeNotNegative>("RF-225", Severity.Error, Valid().Line("income", 120_400m), "Budget!C24", "120.400,00");

    [Fact]
    public void Positive_income_of_an_add_on_is_found() =>
        Finds<IncomeNotNegative>("RF-225", Severity.Error, Valid().AddOn().AddOnLine("income", 500.5m), "Tillæg!J8", "500,50");

    [Fact]
    public void Negative_income_is_not() => Passes<IncomeNotNegative>(Valid());

    [Fact]
    public void The_line_of_others_may_have_either_sign() => Passes<IncomeNotNegative>(Valid().ThreeLines().Line("other", 1_000_001m));
}
