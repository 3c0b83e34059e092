using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-236.</summary>
public sealed class AddOnCannotBeComputedTests : CheckTests
{
    [Fact]
    public void An_add_on_of_an_unused_service_is_found() =>
        Finds<AddOnCannotBeComputed>("RF-236", Severity.Error, Valid().AddOn().Set("addOns", "parent", "Y003"), "Tillæg!B8", "Y003");

    [Fact]
    public void An_add_on_without_units_is_found() =>
        Finds<AddOnCannotBeComputed>("RF-236", Severity.Error, Valid().AddOn().Set("addOns", "units", 0m), "Tillæg!E8", "0 enheder");

    [Fact]
    public void An_add_on_without_cost_is_found() =>
        Finds<AddOnCannotBeComputed>("RF-236", Severity.Error, Valid().AddOn().AddOnLine("pay", 0m), "Tillæg!G8", "ingen udgift");

    [Fact]
    public void A_whole_add_on_is_not() => Passes<AddOnCannotBeComputed>(Valid().AddOn());
}
