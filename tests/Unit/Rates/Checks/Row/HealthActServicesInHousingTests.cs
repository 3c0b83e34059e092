using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-218.</summary>
public sealed class HealthActServicesInHousingTests : CheckTests
{
    [Fact]
    public void Health_act_services_in_ABL_105_are_found() =>
        Finds<HealthActServicesInHousing>("RF-218", Severity.Error, Valid().Set("offers", "basis", "ABL § 105").Set("offers", "healthAct", "Ja"), "Tilbud!M8", "ABL § 105");

    [Fact]
    public void A_sub_line_of_the_kind_is_enough() =>
        Finds<HealthActServicesInHousing>("RF-218", Severity.Error, Valid().Set("offers", "basis", "ABL § 105").SubLine("pay", 0, "Sundhedslovsydelser", 6_200_123.50m), "Budget!C13", "6.200.123,50");

    [Fact]
    public void Under_the_service_act_they_are_not() => Passes<HealthActServicesInHousing>(Valid().Set("offers", "healthAct", "Ja"));

    [Fact]
    public void Homes_without_them_are_not() => Passes<HealthActServicesInHousing>(Valid().Set("offers", "basis", "ABL § 105"));
}
