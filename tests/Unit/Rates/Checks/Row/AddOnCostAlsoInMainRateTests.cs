using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-234.</summary>
public sealed class AddOnCostAlsoInMainRateTests : CheckTests
{
    [Fact]
    public void A_cost_also_in_the_main_rate_is_found() =>
        Finds<AddOnCostAlsoInMainRate>("RF-234", Severity.Error, Valid().AddOn().Set("addOns", "inMain", "Ja"), "Tillæg!F8", "88.000,50");

    [Fact]
    public void A_cost_of_its_own_is_not() => Passes<AddOnCostAlsoInMainRate>(Valid().AddOn());
}
