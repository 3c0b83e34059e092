using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-219.</summary>
public sealed class HealthActServicesNotAllowedTests : CheckTests
{
    [Fact]
    public void Before_2022_no_rate_may_hold_them() =>
        Finds<HealthActServicesNotAllowed>("RF-219", Severity.Error, Valid().Year(2021).Set("offers", "healthAct", "Ja"), "Tilbud!M8", "ingen takster");

    [Fact]
    public void The_act_of_schools_may_not_hold_them() =>
        Finds<HealthActServicesNotAllowed>("RF-219", Severity.Error, Valid().Set("offers", "basis", "Folkeskoleloven § 20").Set("offers", "healthAct", "Ja"), "Tilbud!M8", "Folkeskoleloven § 20");

    [Fact]
    public void In_2023_only_the_service_act_may() =>
        Finds<HealthActServicesNotAllowed>("RF-219", Severity.Error, Valid().Year(2023).Set("offers", "basis", "BL § 43").Set("offers", "healthAct", "Ja"), "Tilbud!M8", "BL § 43");

    [Fact]
    public void From_2022_the_service_act_may() => Passes<HealthActServicesNotAllowed>(Valid().Year(2022).Set("offers", "healthAct", "Ja"));

    [Fact]
    public void From_2024_barnets_lov_may() => Passes<HealthActServicesNotAllowed>(Valid().Set("offers", "basis", "BL § 43").Set("offers", "healthAct", "Ja"));
}
