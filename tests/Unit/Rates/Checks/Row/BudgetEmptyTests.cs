using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-228.</summary>
public sealed class BudgetEmptyTests : CheckTests
{
    [Fact]
    public void A_service_without_a_budget_is_found() =>
        Finds<BudgetEmpty>("RF-228", Severity.Error, Valid().ThreeLines().Line("pay", 0m).Line("property", 0m).Line("other", 0m), "Budget!C12", "tom");

    [Fact]
    public void One_line_is_enough() => Passes<BudgetEmpty>(Valid().ThreeLines().Line("property", 0m).Line("other", 0m));
}
