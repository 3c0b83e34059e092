using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-221.</summary>
public sealed class DwellingCostsInHousingTests : CheckTests
{
    [Fact]
    public void Costs_of_the_dwelling_in_ABL_105_are_found() =>
        Finds<DwellingCostsInHousing>("RF-221", Severity.Warning, Valid().Set("offers", "basis", "ABL § 105").SubLine("property", 0, "Bolig", 640_020m), "Budget!C33", "640.020,00");

    [Fact]
    public void In_other_homes_they_are_not() => Passes<DwellingCostsInHousing>(Valid().SubLine("property", 0, "Bolig", 640_020m));
}
